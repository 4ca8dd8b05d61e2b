package org.claimwright.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.claimwright.people.model.Person;

/** Makes persons known and gives them their roles. */
@Stateless
public class Staff {
    /** Who is to sign in; the password is kept as a hash only. */
    public record Candidate(String signInName, String displayName, String password) {}

    @Inject
    private People people;

    @Inject
    private Passwords passwords;

    /** Makes a person known with a role in the practice whose scope is open: both, or neither. */
    public PersonView register(Candidate candidate, int practiceId, Role role) {
        var person = new Person(
                candidate.signInName(), candidate.displayName().strip(), passwords.hash(candidate.password()));
        people.add(person);
        people.addMembership(practiceId, person.id(), role);
        return SignIn.view(person);
    }

    /** Gives somebody known a role in a further practice, within that practice's scope. */
    public void join(PersonView person, int practiceId, Role role) {
        people.addMembership(practiceId, person.id(), role);
    }

    public boolean isEmpty() {
        return !people.areThereAny();
    }
}
