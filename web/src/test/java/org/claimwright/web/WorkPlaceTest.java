package org.claimwright.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.List;
import org.claimwright.people.Membership;
import org.claimwright.people.PersonView;
import org.claimwright.people.Role;
import org.junit.jupiter.api.Test;

class WorkPlaceTest {
    private static final PersonView DANA = new PersonView(1, "dana@northline.example", "Dana Jo Whitfield");
    private static final Membership LAKESIDE = membership(1, "Lakeside", Role.BILLER);
    private static final Membership HARBOR = membership(2, "Harbor", Role.SUPERVISOR);

    private final WorkPlace workPlace = new WorkPlace();

    private static Membership membership(int practiceId, String name, Role role) {
        return new Membership(practiceId, name, name.substring(0, 1), ZoneId.of("America/Chicago"), role);
    }

    @Test
    void work_begins_in_the_first_practice() {
        workPlace.enter(DANA, List.of(LAKESIDE, HARBOR));

        assertEquals(LAKESIDE, workPlace.getHere());
        assertEquals("DW", workPlace.getInitials());
    }

    @Test
    void the_role_in_the_practice_worked_in_decides_what_opens() {
        workPlace.enter(DANA, List.of(LAKESIDE, HARBOR));
        assertFalse(workPlace.opens(Route.CLOCK));

        workPlace.workIn(2);

        assertTrue(workPlace.opens(Route.CLOCK));
    }

    @Test
    void nobody_works_in_a_practice_they_do_not_belong_to() {
        workPlace.enter(DANA, List.of(LAKESIDE));

        assertThrows(IllegalArgumentException.class, () -> workPlace.workIn(2));
        assertEquals(LAKESIDE, workPlace.getHere());
    }

    @Test
    void a_lost_practice_is_not_silently_replaced_by_another() {
        workPlace.enter(DANA, List.of(LAKESIDE, HARBOR));

        workPlace.refresh(List.of(HARBOR));

        assertNull(workPlace.getHere());
        assertFalse(workPlace.opens(Route.HOME));
        assertTrue(workPlace.isHomeOpen());
    }

    @Test
    void work_goes_on_in_another_practice_with_the_request_after() {
        workPlace.enter(DANA, List.of(LAKESIDE, HARBOR));
        workPlace.refresh(List.of(HARBOR));

        workPlace.refresh(List.of(HARBOR));

        assertEquals(HARBOR, workPlace.getHere());
    }

    @Test
    void a_changed_role_counts_from_the_next_request() {
        workPlace.enter(DANA, List.of(HARBOR));

        workPlace.refresh(List.of(membership(2, "Harbor", Role.BILLER)));

        assertFalse(workPlace.opens(Route.CLOCK));
    }

    @Test
    void without_a_practice_nothing_opens() {
        workPlace.enter(DANA, List.of());

        assertFalse(workPlace.opens(Route.HOME));
        assertFalse(workPlace.isHomeOpen());
    }
}
