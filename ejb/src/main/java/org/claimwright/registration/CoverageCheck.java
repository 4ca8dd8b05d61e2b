package org.claimwright.registration;

import static org.claimwright.registration.RegistrationFinding.BEGIN_MISSING;
import static org.claimwright.registration.RegistrationFinding.END_BEFORE_BEGIN;
import static org.claimwright.registration.RegistrationFinding.MEDICARE_NUMBER_WRONG;
import static org.claimwright.registration.RegistrationFinding.MEMBER_ID_MISSING;
import static org.claimwright.registration.RegistrationFinding.MEMBER_ID_WRONG;
import static org.claimwright.registration.RegistrationFinding.PAYER_MISSING;
import static org.claimwright.registration.RegistrationFinding.RANK_UNKNOWN;
import static org.claimwright.registration.RegistrationFinding.RELATIONSHIP_SELF_OF_OTHER;
import static org.claimwright.registration.RegistrationFinding.SUBSCRIBER_MISSING;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.claimwright.kernel.AddressCheck;
import org.claimwright.kernel.Finding;
import org.claimwright.payers.PayerId;

/**
 * Whether one coverage can be registered; how it stands to the patient's other coverages is {@code CoverageOrder}.
 *
 * @param medicare whether a payer is Medicare, whose numbers have a pattern of their own
 */
record CoverageCheck(PatientCheck people, Predicate<PayerId> medicare) {
    static final int LOWEST_RANK = 3;

    private static final Pattern MEMBER_ID = Pattern.compile("[A-Za-z0-9 ./-]{2,80}");

    /** Medicare beneficiary identifier: CMS leaves out S, L, O, I, B and Z, which look like digits. */
    private static final Pattern MEDICARE_NUMBER = Pattern.compile(
            "[1-9][AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\\d[AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\\d[AC-HJKMNP-RT-Y]{2}\\d{2}");

    /** @param where the form's field that holds the coverage, with a dot, or empty */
    List<Finding> findings(CoverageForm form, String where) {
        var wrong = new ArrayList<Finding>();
        PAYER_MISSING.unless(form.payer() != null, where + "payer", wrong);
        RANK_UNKNOWN.unless(form.rank() >= 1 && form.rank() <= LOWEST_RANK, where + "rank", wrong);
        memberId(form, where + "memberId", wrong);
        BEGIN_MISSING.unless(form.effectiveFrom() != null, where + "effectiveFrom", wrong);
        END_BEFORE_BEGIN.unless(!endsBeforeItBegins(form), where + "effectiveTo", wrong);
        subscriber(form, where, wrong);
        return List.copyOf(wrong);
    }

    private void memberId(CoverageForm form, String where, List<Finding> wrong) {
        var number = form.memberId().strip();
        if (number.isEmpty()) {
            wrong.add(MEMBER_ID_MISSING.at(where));
        } else if (form.payer() != null && medicare.test(form.payer())) {
            MEDICARE_NUMBER_WRONG.unless(MEDICARE_NUMBER.matcher(number).matches(), where, wrong);
        } else {
            MEMBER_ID_WRONG.unless(MEMBER_ID.matcher(number).matches(), where, wrong);
        }
    }

    private void subscriber(CoverageForm form, String where, List<Finding> wrong) {
        var self = form.relationship() == Relationship.SELF;
        RELATIONSHIP_SELF_OF_OTHER.unless(!self || form.subscriber() == null, where + "relationship", wrong);
        SUBSCRIBER_MISSING.unless(self || form.subscriber() != null, where + "subscriber.lastName", wrong);
        if (!self && form.subscriber() != null) {
            other(form.subscriber(), where + "subscriber.", wrong);
        }
    }

    private void other(SubscriberForm subscriber, String where, List<Finding> wrong) {
        people.name(subscriber.firstName(), subscriber.lastName(), where, wrong);
        people.birthDate(subscriber.birthDate(), where + "birthDate", wrong);
        if (subscriber.address() != null) {
            wrong.addAll(AddressCheck.of(subscriber.address(), where + "address"));
        }
    }

    private static boolean endsBeforeItBegins(CoverageForm form) {
        return form.effectiveFrom() != null
                && form.effectiveTo() != null
                && form.effectiveTo().isBefore(form.effectiveFrom());
    }
}
