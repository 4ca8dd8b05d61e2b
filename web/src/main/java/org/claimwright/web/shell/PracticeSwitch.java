package org.claimwright.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.claimwright.web.Route;
import org.claimwright.web.WorkPlace;

/** Takes the person to another of their practices. */
@Named
@RequestScoped
public class PracticeSwitch {
    @Inject
    private WorkPlace workPlace;

    @Inject
    private FacesContext faces;

    /** Leads to the same page for the other practice if the role there may open it, and the first page otherwise. */
    public String to(int practiceId) {
        workPlace.workIn(practiceId);
        Route page = Route.at(faces.getViewRoot().getViewId())
                .filter(route -> route.opensFor(workPlace.getHere().role()))
                .orElse(workPlace.home());
        return page.path() + "?faces-redirect=true";
    }
}
