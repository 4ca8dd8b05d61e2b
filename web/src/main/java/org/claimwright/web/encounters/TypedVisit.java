package org.claimwright.web.encounters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimwright.charges.ChargeView;
import org.claimwright.charges.PriceSource;
import org.claimwright.codesets.DiagnosisCode;
import org.claimwright.encounters.EncounterView;
import org.claimwright.web.shell.Dates;

/**
 * Charge entry as it stands in its fields, so that what was typed stays whatever is wrong with it.
 *
 * @param encounter the number of the visit that is corrected; empty for a new one
 * @param patient the chosen patient's number
 * @param patientText what stands in the search field
 */
public record TypedVisit(
        String encounter,
        String patient,
        String patientText,
        String dateOfService,
        String rendering,
        String location,
        String authorization,
        String relatedCause,
        String accidentDate,
        String accidentState,
        String referringLastName,
        String referringFirstName,
        String referringNpi,
        List<String> diagnoses,
        List<TypedLine> lines) {
    static final int DIAGNOSES = 12;
    private static final int LINES_SHOWN = 6;

    static TypedVisit of(Map<String, String[]> fields) {
        var all = new Fields(fields);
        return new TypedVisit(
                all.one("encounter"),
                all.one("patient"),
                all.one("patientText"),
                all.one("dateOfService"),
                all.one("rendering"),
                all.one("location"),
                all.one("authorization"),
                all.one("relatedCause"),
                all.one("accidentDate"),
                all.one("accidentState"),
                all.one("referringLastName"),
                all.one("referringFirstName"),
                all.one("referringNpi"),
                all.many("diagnosis"),
                all.lines());
    }

    static TypedVisit begun(String patient, String patientText, String day, String rendering, String location) {
        return new TypedVisit(
                "", patient, patientText, day, rendering, location, "", "", "", "", "", "", "", List.of(), List.of());
    }

    /** A visit that was entered before, to be corrected. */
    static TypedVisit kept(EncounterView visit, String patientText, List<ChargeView> charges) {
        var referring = visit.referring();
        return new TypedVisit(
                String.valueOf(visit.id().value()),
                String.valueOf(visit.patient().value()),
                patientText,
                Dates.day(visit.dateOfService()),
                String.valueOf(visit.rendering().value()),
                String.valueOf(visit.location().value()),
                visit.priorAuthorization(),
                visit.relatedCause() == null ? "" : visit.relatedCause().name(),
                visit.accidentDate() == null ? "" : Dates.day(visit.accidentDate()),
                visit.accidentState() == null ? "" : visit.accidentState(),
                referring == null ? "" : referring.lastName(),
                referring == null ? "" : referring.firstName(),
                referring == null ? "" : referring.npi(),
                visit.diagnoses().stream().map(DiagnosisCode::withDot).toList(),
                charges.stream().map(TypedVisit::kept).toList());
    }

    private static TypedLine kept(ChargeView charge) {
        return new TypedLine(
                String.valueOf(charge.id().value()),
                charge.procedure(),
                String.join(" ", charge.modifiers()),
                String.join(
                        ",",
                        charge.diagnosisPointers().stream()
                                .map(pointer -> letter(pointer - 1))
                                .toList()),
                charge.units().stripTrailingZeros().toPlainString(),
                charge.priceSource() == PriceSource.TYPED || !charge.unitPrice().isZero()
                        ? charge.unitPrice().toString()
                        : "");
    }

    /** All twelve, so that the page can show them one after the other. */
    public List<String> diagnosesShown() {
        return Stream.concat(diagnoses.stream(), Stream.generate(() -> ""))
                .limit(Math.max(DIAGNOSES, diagnoses.size()))
                .toList();
    }

    /** Those with something in them, and some to go on with. */
    public List<TypedLine> linesShown() {
        var shown = new ArrayList<>(lines);
        do {
            shown.add(TypedLine.BLANK);
        } while (shown.size() < LINES_SHOWN);
        return shown;
    }

    public boolean isNew() {
        return encounter.isEmpty();
    }

    public boolean hasDetails() {
        return !(relatedCause + accidentDate + accidentState + referringLastName + referringNpi).isBlank();
    }

    /** Diagnoses go by letters, as on the paper claim. */
    public static String letter(int index) {
        return String.valueOf((char) ('A' + index));
    }

    /** The fields of a request; what is missing is empty. */
    private record Fields(Map<String, String[]> all) {
        String one(String name) {
            return many(name).stream().findFirst().orElse("");
        }

        List<String> many(String name) {
            return Stream.of(all.getOrDefault(name, new String[0]))
                    .map(String::strip)
                    .toList();
        }

        List<TypedLine> lines() {
            var columns = Stream.of("charge", "procedure", "modifiers", "pointers", "units", "price")
                    .map(this::many)
                    .toList();
            var count = columns.stream().mapToInt(List::size).min().orElse(0);
            var lines = IntStream.range(0, count)
                    .mapToObj(row -> line(columns, row))
                    .toList();
            return lines.subList(0, usedOf(lines));
        }

        private static TypedLine line(List<List<String>> columns, int row) {
            return new TypedLine(
                    columns.get(0).get(row),
                    columns.get(1).get(row),
                    columns.get(2).get(row),
                    columns.get(3).get(row),
                    columns.get(4).get(row),
                    columns.get(5).get(row));
        }

        /** Blank lines at the end are only there to go on with. */
        private static int usedOf(List<TypedLine> lines) {
            var used = lines.size();
            while (used > 0 && lines.get(used - 1).isBlank()) {
                used--;
            }
            return used;
        }
    }
}
