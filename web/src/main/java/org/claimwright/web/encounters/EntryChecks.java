package org.claimwright.web.encounters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwright.charges.VisitEntry;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.Finding;
import org.claimwright.web.WorkPlace;

/** Reads and checks what stands on the page, and says it at the page's places. */
@RequestScoped
public class EntryChecks {
    @Inject
    private VisitEntry visits;

    @Inject
    private BusinessClock clock;

    @Inject
    private WorkPlace workPlace;

    /** What has to be mended, and what is worth a second look. */
    record Checked(List<Finding> findings, List<Finding> warnings) {}

    VisitReader read(TypedVisit typed) {
        return new VisitReader(typed, clock.today(workPlace.getHere().timeZone()), visits::suggest);
    }

    Checked check(VisitReader reader, VisitEntry.Finish finish) {
        var checked = visits.check(reader.read(), finish);
        return new Checked(
                onPage(reader, checked.findings()),
                checked.warnings().stream().map(reader::onPage).toList());
    }

    /** A field that could not be read is told that, and not that it is empty. */
    static List<Finding> onPage(VisitReader reader, List<Finding> findings) {
        var unreadable = reader.unreadable().stream().map(Finding::where).collect(Collectors.toSet());
        return Stream.concat(
                        reader.unreadable().stream(),
                        findings.stream().filter(finding -> !unreadable.contains(finding.where())))
                .map(reader::onPage)
                .toList();
    }
}
