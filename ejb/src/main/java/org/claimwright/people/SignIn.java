package org.claimwright.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.claimwright.people.model.Person;

/** Lets a person in, or says why not. Belongs to no practice: which practices a person works in is known only after it. */
@Stateless
public class SignIn {
    private static final int NAME_LENGTH_MAXIMUM = 254;

    @Inject
    private People people;

    @Inject
    private Passwords passwords;

    @Inject
    private SignInAttempts attempts;

    /** What came of an attempt. */
    public sealed interface Answer {}

    public record Accepted(PersonView person) implements Answer {}

    /** Name or password is wrong; it is not said which. */
    public record Refused(int triesLeft) implements Answer {}

    /** Too many failures from this address; whoever signs in from another address is not touched. */
    public record Paused(Duration remaining) implements Answer {}

    /**
     * @param address the network address the attempt comes from
     */
    public Answer attempt(String signInName, String password, String address) {
        var name = shortened(Person.normalized(signInName));
        attempts.queueUp(name, address);
        var failures = attempts.failuresOf(name, address);
        if (failures >= SignInAttempts.TRIES || attempts.failuresOf(address) >= SignInAttempts.TRIES_OF_ADDRESS) {
            return new Paused(attempts.remainingPause(address));
        }
        var person = people.named(name).filter(Person::isActive);
        var matches = person.map(known -> passwords.matches(password, known.passwordHash()))
                .orElseGet(() -> passwords.matchesNobody(password));
        attempts.record(name, address, matches);
        return matches ? new Accepted(view(person.orElseThrow())) : new Refused(SignInAttempts.TRIES - failures - 1);
    }

    public Optional<PersonView> person(String signInName) {
        return people.named(signInName).filter(Person::isActive).map(SignIn::view);
    }

    public List<Membership> membershipsOf(long personId) {
        return people.membershipsOf(personId);
    }

    static PersonView view(Person person) {
        return new PersonView(person.id(), person.signInName(), person.displayName());
    }

    private static String shortened(String name) {
        return name.length() <= NAME_LENGTH_MAXIMUM ? name : name.substring(0, NAME_LENGTH_MAXIMUM);
    }
}
