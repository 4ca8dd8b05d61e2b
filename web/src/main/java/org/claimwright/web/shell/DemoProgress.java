package org.claimwright.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.claimwright.demobooks.DemoHistory;
import org.claimwright.demobooks.DemoStretch;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.Installation;
import org.claimwright.web.WorkPlace;

/** How far the demo's books are filled, while they are; nothing where there is no demo. */
@Named
@RequestScoped
public class DemoProgress {
    @Inject
    private DemoHistory history;

    @Inject
    private BusinessClock clock;

    @Inject
    private WorkPlace workPlace;

    private Optional<DemoStretch> stretch = Optional.empty();

    @PostConstruct
    void ask() {
        if (Installation.mode() == Installation.DEMO) {
            stretch = history.underWay();
        }
    }

    public boolean isUnderWay() {
        return stretch.isPresent();
    }

    public String getWords() {
        return stretch.map(this::words).orElse("");
    }

    private String words(DemoStretch under) {
        return "The demo books are being filled: month " + history.monthsOf(under) + " of " + under.months()
                + ". For the practice it is "
                + Dates.day(clock.today(workPlace.getHere().timeZone()))
                + "; its clock runs on to " + Dates.day(under.ends())
                + ". You can work meanwhile, and what you do is kept.";
    }
}
