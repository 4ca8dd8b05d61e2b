package org.claimwright.edi.circumstance;

import java.time.LocalDate;
import java.util.Optional;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;
import org.claimwright.edi.part.Dates;

/**
 * Care at home that a review is asked for (005010X217 2000E CR6). A date that was not sent is null.
 *
 * @param prognosis 1 poor to 8 excellent, the guide's code
 * @param start of care
 * @param certified the period certified
 * @param diagnosed on
 * @param skilledNursing whether the patient gets it: Y, N, U or W
 * @param covered whether Medicare covers the patient: Y, N or U
 * @param certification I initial, R renewal, S revised …
 * @param surgery what was operated, and when
 * @param ordered when the physician ordered care
 * @param lastVisit when the physician last saw the patient
 * @param physicianContact when the physician was last spoken to
 * @param lastStay the last stay in a hospital or home
 * @param dischargedFrom CR617, where the patient came from
 * @param secondaryDiagnosed CR618 to CR621: since when up to four other diagnoses are known
 */
public record HomeHealth(
        String prognosis,
        LocalDate start,
        Span certified,
        LocalDate diagnosed,
        String skilledNursing,
        String covered,
        String certification,
        Surgery surgery,
        LocalDate ordered,
        LocalDate lastVisit,
        LocalDate physicianContact,
        Span lastStay,
        String dischargedFrom,
        OtherDiagnoses secondaryDiagnosed) {
    /** Two days, both included; null where not said. */
    public record Span(LocalDate from, LocalDate through) {
        public static final Span NONE = new Span(null, null);

        static Span read(Segment segment, int element) {
            String text = segment.element(element);
            return segment.element(element - 1).equals("RD8") && text.length() == 17
                    ? new Span(
                            Dates.parse(text.substring(0, 8)).orElse(null),
                            Dates.parse(text.substring(9)).orElse(null))
                    : NONE;
        }

        void write(Composition out) {
            if (from == null) {
                out.skip(2);
            } else {
                out.element("RD8").element(from, through);
            }
        }
    }

    /** An operation: its date, the list of its code, the code. */
    public record Surgery(LocalDate date, String list, String code) {
        public static final Surgery NONE = new Surgery(null, "", "");
    }

    /** Since when each of four further diagnoses is known; null where there is none. */
    public record OtherDiagnoses(LocalDate first, LocalDate second, LocalDate third, LocalDate fourth) {
        public static final OtherDiagnoses NONE = new OtherDiagnoses(null, null, null, null);
    }

    public static Optional<HomeHealth> read(Segment cr6) {
        return Optional.of(new HomeHealth(
                cr6.element(1),
                Dates.of(cr6, 2),
                Span.read(cr6, 4),
                Dates.of(cr6, 5),
                cr6.element(6),
                cr6.element(7),
                cr6.element(8),
                new Surgery(Dates.of(cr6, 9), cr6.element(10), cr6.element(11)),
                Dates.of(cr6, 12),
                Dates.of(cr6, 13),
                Dates.of(cr6, 14),
                Span.read(cr6, 16),
                cr6.element(17),
                new OtherDiagnoses(Dates.of(cr6, 18), Dates.of(cr6, 19), Dates.of(cr6, 20), Dates.of(cr6, 21))));
    }

    public void write(Composition out) {
        out.segment("CR6")
                .element(prognosis)
                .element(start)
                .element(certified, Span::write)
                .element(diagnosed)
                .element(skilledNursing)
                .element(covered)
                .element(certification)
                .element(surgery.date())
                .element(surgery.list())
                .element(surgery.code())
                .element(ordered)
                .element(lastVisit)
                .element(physicianContact)
                .element(lastStay, Span::write)
                .element(dischargedFrom)
                .element(secondaryDiagnosed.first())
                .element(secondaryDiagnosed.second())
                .element(secondaryDiagnosed.third())
                .element(secondaryDiagnosed.fourth());
    }
}
