package org.claimwright.web.encounters;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.claimwright.charges.VisitFilter;
import org.claimwright.charges.VisitList;
import org.claimwright.charges.VisitOrder;
import org.claimwright.charges.VisitOrder.Column;
import org.claimwright.charges.VisitOrder.Direction;
import org.claimwright.charges.VisitRow;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.web.Route;
import org.claimwright.web.WorkPlace;
import org.claimwright.web.search.SearchHit;
import org.claimwright.web.search.SearchSource;
import org.claimwright.web.shell.Dates;
import org.claimwright.web.shell.TypedDay;

/** Visits of a day for the search box. */
@Dependent
public class VisitSource implements SearchSource {
    private static final VisitOrder BY_NAME = new VisitOrder(Column.PATIENT, Direction.ASCENDING);

    @Inject
    private VisitList visits;

    @Inject
    private BusinessClock clock;

    @Inject
    private WorkPlace workPlace;

    @Override
    public List<SearchHit> find(String text, int limit) {
        return TypedDay.read(text, clock.today(workPlace.getHere().timeZone())).stream()
                .flatMap(day -> on(day, limit).stream())
                .map(VisitSource::hit)
                .toList();
    }

    private List<VisitRow> on(LocalDate day, int limit) {
        return visits.page(new VisitFilter(null, day, day), BY_NAME, 0, limit);
    }

    private static SearchHit hit(VisitRow visit) {
        return new SearchHit(
                visit.patientName(),
                "Visit of " + Dates.day(visit.dateOfService()),
                Route.ENCOUNTER.path() + "?id=" + visit.id().value());
    }
}
