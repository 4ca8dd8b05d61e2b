package org.claimwright.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.claimwright.people.Membership;
import org.claimwright.people.PersonView;
import org.claimwright.people.Role;

/**
 * Who is signed in and for which practice they work now: all that the portal remembers between requests beside
 * filters.
 *
 * <p>The practice never changes by itself. When a membership ends, the next request finds no practice and is refused;
 * only then may the person go on elsewhere, so that nothing meant for one practice lands in another.
 */
@Named
@SessionScoped
public class WorkPlace implements Serializable {
    private static final long serialVersionUID = 1L;

    private PersonView person;
    private List<Membership> memberships = List.of();
    private Membership here;

    /** Begins the work of a person who has just signed in, in their first practice. */
    public void enter(PersonView arrived, List<Membership> theirs) {
        person = arrived;
        memberships = List.copyOf(theirs);
        here = firstPractice();
    }

    /** Takes over the memberships as they are now; the practice worked in stays or, when it was lost, is none. */
    void refresh(List<Membership> theirs) {
        boolean hadPractice = here != null;
        memberships = List.copyOf(theirs);
        here = hadPractice ? membershipOf(here.practiceId()).orElse(null) : firstPractice();
    }

    /** Works in another practice from now on. */
    public void workIn(int practiceId) {
        here = membershipOf(practiceId)
                .orElseThrow(() -> new IllegalArgumentException("no membership of practice " + practiceId));
    }

    boolean opens(Route route) {
        return here != null && route.opensFor(here.role());
    }

    private Membership firstPractice() {
        return memberships.isEmpty() ? null : memberships.get(0);
    }

    private Optional<Membership> membershipOf(int practiceId) {
        return memberships.stream()
                .filter(membership -> membership.practiceId() == practiceId)
                .findFirst();
    }

    public PersonView getPerson() {
        return person;
    }

    public List<Membership> getMemberships() {
        return memberships;
    }

    /** The practice worked in; null for a person without any. */
    public Membership getHere() {
        return here;
    }

    /** The first letters of the person's first and last name. */
    public String getInitials() {
        String[] names = person.displayName().strip().split("\\s+");
        String first = names[0].substring(0, 1);
        return names.length == 1 ? first : first + names[names.length - 1].substring(0, 1);
    }

    public boolean isPatient() {
        return here != null && here.role() == Role.PATIENT;
    }

    /** The first page of the person in the practice worked in. */
    public Route home() {
        return isPatient() ? Route.MY_ACCOUNT : Route.HOME;
    }

    /** Where to go after signing in, when this was wanted. */
    public String afterSignIn(String wanted) {
        return Route.afterSignIn(wanted, home());
    }

    /** Whether Home is for the person: of someone who just lost a practice it is, in the next one. */
    public boolean isHomeOpen() {
        return here == null ? !memberships.isEmpty() : opens(home());
    }
}
