package org.claimwright.web.encounters;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimwright.charges.ChargeFault;
import org.claimwright.charges.ChargeForm;
import org.claimwright.charges.ChargeId;
import org.claimwright.charges.Correction;
import org.claimwright.charges.LineSuggestion;
import org.claimwright.charges.VisitForm;
import org.claimwright.encounters.EncounterFault;
import org.claimwright.encounters.EncounterForm;
import org.claimwright.encounters.ReferringProvider;
import org.claimwright.encounters.RelatedCause;
import org.claimwright.kernel.Finding;
import org.claimwright.kernel.Money;
import org.claimwright.practices.LocationId;
import org.claimwright.practices.ProviderId;
import org.claimwright.registration.PatientId;
import org.claimwright.web.shell.TypedDay;

/**
 * Reads what was typed. Fields left blank between others are skipped, so the numbers of a form's diagnoses and lines are
 * not those of the page: {@link #onPage} leads back to the field.
 */
final class VisitReader {
    private static final Pattern PLACE = Pattern.compile("(diagnoses|lines)\\[(\\d+)\\](.*)");
    private static final Pattern MONEY = Pattern.compile("\\$?(\\d{1,3}(,\\d{3})+|\\d{1,8})(\\.\\d{1,2})?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(\\.\\d{1,6})?|\\.\\d{1,6}");

    /** Says what fills itself, for whoever saves before the page has shown it. */
    interface Suggestions {
        LineSuggestion of(String procedure, List<String> modifiers, LocalDate on, int diagnoses);
    }

    private static final LineSuggestion NONE = new LineSuggestion("", Optional.empty(), List.of());

    private final TypedVisit typed;
    private final LocalDate today;
    private final Suggestions suggestions;
    private final List<Finding> unreadable = new ArrayList<>();
    private final List<Integer> diagnosisFields;
    private final List<Integer> lineFields;
    private final VisitForm form;

    VisitReader(TypedVisit typed, LocalDate today, Suggestions suggestions) {
        this.typed = typed;
        this.today = today;
        this.suggestions = suggestions;
        this.diagnosisFields = filled(typed.diagnoses().stream().map(String::isBlank));
        this.lineFields = filled(typed.lines().stream().map(TypedLine::isBlank));
        this.form = form();
    }

    VisitForm read() {
        return form;
    }

    /** What could not be read, with places of the form. */
    List<Finding> unreadable() {
        return unreadable;
    }

    /** The finding at the place where the field stands on the page. */
    Finding onPage(Finding finding) {
        var place = PLACE.matcher(finding.where());
        if (!place.matches()) {
            return finding;
        }
        var fields = place.group(1).equals("lines") ? lineFields : diagnosisFields;
        var where = place.group(1) + "[" + fields.get(Integer.parseInt(place.group(2))) + "]" + place.group(3);
        return new Finding(finding.code(), where, finding.found(), finding.todo());
    }

    /** Which fields of the page have the form's diagnoses. */
    List<Integer> diagnosisFields() {
        return diagnosisFields;
    }

    List<Integer> lineFields() {
        return lineFields;
    }

    private static List<Integer> filled(Stream<Boolean> blanks) {
        var all = blanks.toList();
        return IntStream.range(0, all.size())
                .filter(field -> !all.get(field))
                .boxed()
                .toList();
    }

    private VisitForm form() {
        var day = day("dateOfService", typed.dateOfService());
        var encounter = new EncounterForm(
                id(typed.patient()).map(PatientId::new).orElse(null),
                day,
                id(typed.rendering()).map(ProviderId::new).orElse(null),
                referring(),
                id(typed.location()).map(LocationId::new).orElse(null),
                null,
                diagnosisFields.stream().map(typed.diagnoses()::get).toList(),
                typed.relatedCause().isEmpty() ? null : RelatedCause.valueOf(typed.relatedCause()),
                day("accidentDate", typed.accidentDate()),
                typed.accidentState().isEmpty() ? null : typed.accidentState().toUpperCase(Locale.ROOT),
                typed.authorization());
        var lines = IntStream.range(0, lineFields.size())
                .mapToObj(index -> line(typed.lines().get(lineFields.get(index)), "lines[" + index + "]", day))
                .toList();
        return new VisitForm(encounter, lines);
    }

    private ReferringProvider referring() {
        var all = typed.referringLastName() + typed.referringFirstName() + typed.referringNpi();
        return all.isBlank()
                ? null
                : new ReferringProvider(typed.referringLastName(), typed.referringFirstName(), typed.referringNpi());
    }

    private Correction line(TypedLine line, String where, LocalDate day) {
        var procedure = line.procedure().toUpperCase(Locale.ROOT);
        var modifiers = Stream.of(line.modifiers().toUpperCase(Locale.ROOT).split("[,\\s]+"))
                .filter(modifier -> !modifier.isEmpty())
                .toList();
        var suggested = day == null ? NONE : suggestions.of(procedure, modifiers, day, diagnosisFields.size());
        var charge = new ChargeForm(
                procedure,
                modifiers,
                units(line.units(), where),
                price(line.price(), suggested, where),
                line.pointers().isEmpty() ? suggested.diagnosisPointers() : pointers(line.pointers(), where),
                null,
                null);
        return new Correction(id(line.charge()).map(ChargeId::new).orElse(null), charge);
    }

    private BigDecimal units(String text, String where) {
        if (text.isEmpty()) {
            return BigDecimal.ONE;
        }
        if (NUMBER.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        unreadable.add(ChargeFault.UNITS_MALFORMED.at(where + ".units", text));
        return null;
    }

    /** A price that equals the fee schedule's is not the biller's own. */
    private Money price(String text, LineSuggestion suggested, String where) {
        if (text.isEmpty()) {
            return null;
        }
        if (!MONEY.matcher(text).matches()) {
            unreadable.add(ChargeFault.PRICE_MALFORMED.at(where + ".unitPrice", text));
            return null;
        }
        var price = Money.of(text.replaceAll("[$,]", ""));
        return suggested.unitPrice().filter(price::equals).isPresent() ? null : price;
    }

    private List<Integer> pointers(String text, String where) {
        var pointers = new ArrayList<Integer>();
        for (var letter : text.toUpperCase(Locale.ROOT).replaceAll("[,\\s]", "").split("")) {
            if (!letter.isEmpty()) {
                pointer(letter, where).ifPresent(pointers::add);
            }
        }
        return pointers;
    }

    private Optional<Integer> pointer(String letter, String where) {
        var pointer = diagnosisFields.indexOf(letter.charAt(0) - 'A');
        if (pointer < 0) {
            unreadable.add(ChargeFault.POINTER_MALFORMED.at(where + ".diagnosisPointers", letter));
        }
        return pointer < 0 ? Optional.empty() : Optional.of(pointer + 1);
    }

    private LocalDate day(String where, String text) {
        if (text.isEmpty()) {
            return null;
        }
        var day = TypedDay.read(text, today);
        if (day.isEmpty()) {
            unreadable.add(EncounterFault.DAY_MALFORMED.at(where, text));
        }
        return day.orElse(null);
    }

    private static Optional<Long> id(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
