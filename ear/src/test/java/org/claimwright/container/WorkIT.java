package org.claimwright.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.Money;
import org.claimwright.practices.PracticeScope;
import org.claimwright.practices.Practices;
import org.claimwright.timeline.Evidence;
import org.claimwright.timeline.Subject;
import org.claimwright.timeline.Timeline;
import org.claimwright.timeline.TimelineEvent;
import org.claimwright.timeline.Tone;
import org.claimwright.worklists.WorkItem;
import org.claimwright.worklists.WorkItemId;
import org.claimwright.worklists.WorkLists;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What happened to a thing, and what waits for a person, in the server. */
@ExtendWith(ArquillianExtension.class)
class WorkIT {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final Subject CLAIM = new Subject("claim", 17);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 24);

    @Inject
    private Practices practices;

    @Inject
    private BusinessClock clock;

    @Inject
    private Timeline timeline;

    @Inject
    private WorkLists workLists;

    @Inject
    private Books books;

    private int lakeside;
    private int harbor;

    @Deployment
    static EnterpriseArchive application() {
        return Application.withTests();
    }

    @BeforeEach
    void two_practices() {
        lakeside = practices.open("Test practice", "TP", CHICAGO, clock.today(CHICAGO));
        harbor = practices.open("Other practice", "OP", CHICAGO, clock.today(CHICAGO));
    }

    @Test
    void a_timeline_tells_what_happened_in_its_order_with_its_evidence() {
        var sent = event("2026-11-21T12:00:00Z", "Sent", null, null);
        var rejected = event(
                "2026-11-22T12:00:00Z",
                "Rejected: member not found",
                Money.of("150.00"),
                new Evidence(7, 12, "STC*A3:33:IL*20261122*U*150"));
        record(rejected);
        record(sent);

        assertEquals(List.of(sent, rejected), PracticeScope.within(lakeside, () -> timeline.of(CLAIM)));
        assertEquals(List.of(), PracticeScope.within(harbor, () -> timeline.of(CLAIM)));
    }

    @Test
    void what_happened_cannot_be_changed_or_taken_away() {
        record(event("2026-11-21T12:00:00Z", "Sent", null, null));

        assertThrows(EJBException.class, () -> change("update timeline.event set what = 'Paid'"));
        assertThrows(EJBException.class, () -> change("delete from timeline.event"));
    }

    @Test
    void a_thing_waits_once_in_a_list_and_takes_the_newest_reason() {
        var first = put("Rejected", "150.00", null);
        var again = put("Rejected twice", "160.00", DUE);

        assertEquals(first, again);
        var items = PracticeScope.within(lakeside, () -> workLists.open("rejected claims"));
        assertEquals(1, items.size());
        assertEquals(
                new WorkItem("rejected claims", CLAIM, "Rejected twice", Money.of("160.00"), DUE),
                items.get(0).item());
    }

    @Test
    void lists_are_counted_with_their_money_and_what_is_done_is_not() {
        put("Rejected", "150.00", null);
        PracticeScope.within(
                lakeside,
                () -> workLists.put(new WorkItem(
                        "rejected claims", new Subject("claim", 18), "Rejected", Money.of("50.25"), null)));

        var count = PracticeScope.within(lakeside, workLists::counts).get(0);
        assertEquals(2, count.items());
        assertEquals(Money.of("200.25"), count.money());
        assertEquals(List.of(), PracticeScope.within(harbor, workLists::counts));

        done();
        assertEquals(1, PracticeScope.within(lakeside, workLists::counts).get(0).items());
    }

    @Test
    void a_thing_that_was_done_can_wait_again() {
        var first = put("Rejected", "150.00", null);
        done();
        done();

        var second = put("Rejected again", "150.00", null);

        assertEquals(
                List.of(second),
                PracticeScope.within(lakeside, () -> workLists.open("rejected claims")).stream()
                        .map(item -> item.id())
                        .toList());
        assertEquals(
                1L,
                PracticeScope.within(
                        lakeside,
                        () -> books.ask("select count(*) from worklists.work_item where work_item_id = " + first.value()
                                + " and note = 'corrected'")));
    }

    private WorkItemId put(String reason, String money, LocalDate due) {
        return PracticeScope.within(
                lakeside, () -> workLists.put(new WorkItem("rejected claims", CLAIM, reason, Money.of(money), due)));
    }

    private void done() {
        try (var scope = PracticeScope.open(lakeside)) {
            workLists.done("rejected claims", CLAIM, "corrected");
        }
    }

    private void record(TimelineEvent event) {
        try (var scope = PracticeScope.open(lakeside)) {
            timeline.record(event);
        }
    }

    private int change(String sql) {
        return PracticeScope.within(lakeside, () -> books.change(sql));
    }

    private static TimelineEvent event(String at, String what, Money money, Evidence evidence) {
        return new TimelineEvent(CLAIM, Instant.parse(at), what, Tone.BLUE, money, "Dana Whitfield", evidence);
    }
}
