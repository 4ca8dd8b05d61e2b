package org.claimwright.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.claimwright.people.Role;
import org.claimwright.web.Area;
import org.claimwright.web.Route;
import org.claimwright.web.WorkPlace;

/** The areas that the person's role may enter in this practice. */
@Named
@RequestScoped
public class Rail {
    @Inject
    private WorkPlace workPlace;

    @Inject
    private FacesContext faces;

    /** An area as the rail shows it; {@code current} when the page belongs to it. */
    public record Entry(Area area, String path, boolean current) {}

    public List<Entry> getAll() {
        return entries().toList();
    }

    /** The areas in the order in which money flows. */
    public List<Entry> getFlow() {
        return entries().filter(entry -> !entry.area().isAtFoot()).toList();
    }

    /** The areas that sit apart at the foot. */
    public List<Entry> getFoot() {
        return entries().filter(entry -> entry.area().isAtFoot()).toList();
    }

    private Stream<Entry> entries() {
        Role role = workPlace.getHere().role();
        return Stream.of(Area.values())
                .flatMap(area -> area.entrance(role).stream().map(route -> entry(area, route)));
    }

    private Entry entry(Area area, Route entrance) {
        boolean current = Route.at(faces.getViewRoot().getViewId())
                .flatMap(Route::area)
                .filter(area::equals)
                .isPresent();
        return new Entry(area, entrance.path(), current);
    }
}
