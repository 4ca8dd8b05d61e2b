package org.claimwright.edi.guide;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.claimwright.edi.Finding;
import org.claimwright.edi.FindingCode;
import org.claimwright.edi.Location;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.ElementRule.Use;

/** Compares the elements of segments with what a guide says of each: there or not, how long, of which type, one of which codes. */
final class ElementCheck {
    private static final char REPETITION = '\u001E';
    private static final char COMPONENT = '\u001F';
    private static final int SHOWN = 60;

    private final Consumer<Finding> findings;
    private Segment segment;
    private String text = "";
    private String loop = "";
    private int element;
    private int component;
    private int repetition;

    ElementCheck(Consumer<Finding> findings) {
        this.findings = findings;
    }

    void check(Segment checked, SegmentRule rule) {
        segment = checked;
        text = checked.characters();
        loop = rule.loop().equals(GuideTable.ROOT) || rule.loop().equals("ENVELOPE") ? "" : rule.loop();
        component = 0;
        if (checked.size() == 0) {
            element = 0;
            report(FindingCode.SEGMENT_EMPTY, "nothing", "its elements");
            return;
        }
        checkElements(rule);
        checkSyntax(rule);
    }

    private void checkElements(SegmentRule rule) {
        List<ElementRule> rules = rule.elements();
        int size = segment.size();
        for (element = 1; element <= size; element++) {
            if (element > rules.size()) {
                report(FindingCode.ELEMENTS_TOO_MANY, size + " elements", rules.size() + " at most");
                return;
            }
            boolean reported = element == rule.qualifierElement() && !rule.fits(segment);
            if (!reported) {
                checkElement(rules.get(element - 1), segment.start(element), segment.end(element));
            }
        }
        for (; element <= rule.lastRequired(); element++) {
            boolean reported = element == rule.qualifierElement() && !rule.fits(segment);
            if (!reported) {
                checkPresence(rules.get(element - 1));
            }
        }
    }

    /** An element from there to there, as all that is checked below: its Strings are made only for findings. */
    private void checkElement(ElementRule rule, int start, int end) {
        if (start == end) {
            checkPresence(rule);
        } else if (rule.use() == Use.UNUSED) {
            report(FindingCode.ELEMENT_NOT_USED, shown(start, end), "nothing");
        } else if (next(REPETITION, start, end) < end) {
            checkRepetitions(rule, start, end);
        } else {
            checkOnce(rule, start, end);
        }
    }

    private void checkPresence(ElementRule rule) {
        if (rule.isRequired()) {
            report(FindingCode.ELEMENT_MISSING, "nothing", "a value");
        }
    }

    /** Where a mark stands, or the end. */
    private int next(char mark, int start, int end) {
        int at = start;
        while (at < end && text.charAt(at) != mark) {
            at++;
        }
        return at;
    }

    private void checkRepetitions(ElementRule rule, int start, int end) {
        int times = segment.repetitions(element).size();
        if (times > rule.repeat()) {
            report(FindingCode.REPETITIONS_TOO_MANY, times + " times", rule.repeat() + " at most");
            return;
        }
        for (int from = start; from <= end; from = next(REPETITION, from, end) + 1) {
            repetition++;
            checkOnce(rule, from, next(REPETITION, from, end));
        }
        repetition = 0;
    }

    private void checkOnce(ElementRule rule, int start, int end) {
        if (rule.isComposite()) {
            checkComponents(rule.components(), start, end);
        } else if (next(COMPONENT, start, end) < end) {
            report(FindingCode.COMPONENTS_TOO_MANY, shown(start, end), "one component");
        } else {
            checkValue(rule, start, end, rule.dated() ? segment.element(element - 1) : "");
        }
    }

    private void checkComponents(List<ElementRule> rules, int start, int end) {
        int before = start;
        int from = start;
        component = 1;
        while (from <= end) {
            if (component > rules.size()) {
                report(FindingCode.COMPONENTS_TOO_MANY, "more", rules.size() + " at most");
                break;
            }
            int behind = next(COMPONENT, from, end);
            ElementRule rule = rules.get(component - 1);
            checkComponent(rule, from, behind, rule.dated() ? text.substring(before, Math.max(before, from - 1)) : "");
            before = from;
            from = behind + 1;
            component++;
        }
        for (; component <= rules.size(); component++) {
            checkPresence(rules.get(component - 1));
        }
        component = 0;
    }

    private void checkComponent(ElementRule rule, int start, int end, String before) {
        if (start == end) {
            checkPresence(rule);
        } else if (rule.use() == Use.UNUSED) {
            report(FindingCode.ELEMENT_NOT_USED, shown(start, end), "nothing");
        } else {
            checkValue(rule, start, end, before);
        }
    }

    private void checkValue(ElementRule rule, int start, int end, String before) {
        // In an ISA blanks fill the widths; which of its elements must say something is known to those who follow
        // envelopes.
        if (text.charAt(start) == ' ' && rule.isRequired() && isBlank(start, end) && !segment.is("ISA")) {
            report(FindingCode.ELEMENT_MISSING, "blanks", "a value");
            return;
        }
        if (rule.allowed() != null) {
            checkCode(rule, start, end);
            return;
        }
        boolean typed =
                switch (rule.type()) {
                    case DECIMAL ->
                        holds(
                                Values.isDecimal(text, start, end),
                                rule.isAmount() ? FindingCode.AMOUNT_INVALID : FindingCode.NUMBER_INVALID,
                                start,
                                end,
                                "a decimal number");
                    case WHOLE ->
                        holds(
                                Values.isWhole(text, start, end),
                                FindingCode.NUMBER_INVALID,
                                start,
                                end,
                                "a whole number");
                    case DATE -> holds(Values.isDate(text, start, end), FindingCode.DATE_INVALID, start, end, "a date");
                    case TIME ->
                        holds(Values.isTime(text, start, end), FindingCode.TIME_INVALID, start, end, "a time, HHMM");
                    default -> !rule.dated() || checkDated(start, end, before);
                };
        if (typed && checkLength(rule, start, end)) {
            checkList(rule, start, end);
        }
    }

    private boolean isBlank(int start, int end) {
        int at = start;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        return at == end;
    }

    private void checkCode(ElementRule rule, int start, int end) {
        if (rule.allowed().contains(text, start, end)) {
            return;
        }
        String capitals = text.substring(start, end).toUpperCase(Locale.ROOT);
        boolean lowerCase = rule.codes().contains(capitals);
        report(
                lowerCase ? FindingCode.CODE_IN_LOWER_CASE : FindingCode.CODE_INVALID,
                shown(start, end),
                lowerCase ? capitals : Values.choice(rule.codes()));
    }

    private boolean checkDated(int start, int end, String format) {
        String value = text.substring(start, end);
        if (!holds(Values.isDated(value, format), FindingCode.DATE_INVALID, start, end, Values.form(format))) {
            return false;
        }
        return holds(!Values.isReversed(value), FindingCode.DATE_RANGE_REVERSED, start, end, "the earlier date first");
    }

    private boolean checkLength(ElementRule rule, int start, int end) {
        int length = rule.type() == DataType.DECIMAL || rule.type() == DataType.WHOLE
                ? Values.digits(text, start, end)
                : end - start;
        if (length > rule.most()) {
            report(FindingCode.TEXT_TOO_LONG, characters(length), rule.most() + " at most");
        } else if (length < rule.least()) {
            report(FindingCode.TEXT_TOO_SHORT, characters(length), rule.least() + " at least");
        } else if (rule.decimals() != ElementRule.NO_LIMIT) {
            checkDecimals(rule, start, end);
        }
        return length >= rule.least() && length <= rule.most();
    }

    private void checkDecimals(ElementRule rule, int start, int end) {
        int point = next('.', start, end);
        int decimals = Math.max(0, end - point - 1);
        if (decimals > rule.decimals()) {
            report(
                    FindingCode.TEXT_TOO_LONG,
                    decimals + " digits behind the point",
                    rule.decimals() + " at most behind the point");
        }
    }

    private static String characters(int count) {
        return count + (count == 1 ? " character" : " characters");
    }

    private void checkList(ElementRule rule, int start, int end) {
        boolean meant =
                rule.listed() != null && (rule.listFor().isEmpty() || segment.says(element - 1, rule.listFor()));
        if (meant && !rule.listed().contains(text, start, end)) {
            String capitals = text.substring(start, end).toUpperCase(Locale.ROOT);
            boolean lowerCase = rule.listed().contains(capitals);
            report(
                    lowerCase ? FindingCode.CODE_IN_LOWER_CASE : FindingCode.CODE_UNKNOWN,
                    shown(start, end),
                    lowerCase ? capitals : "one of the list " + rule.list());
        }
    }

    private void checkSyntax(SegmentRule rule) {
        for (SyntaxRule syntax : rule.syntax()) {
            if (!syntax.holds(segment)) {
                element = syntax.culprit(segment);
                boolean known = element <= rule.elements().size()
                        && rule.elements().get(element - 1).isRequired();
                if (!known) {
                    report(
                            syntax.kind() == 'E'
                                    ? FindingCode.ELEMENTS_EXCLUDE_EACH_OTHER
                                    : FindingCode.ELEMENT_OF_PAIR_MISSING,
                            syntax.kind() == 'E' ? shown(segment.start(element), segment.end(element)) : "nothing",
                            syntax.described(segment.id()));
                }
            }
        }
    }

    private boolean holds(boolean right, FindingCode code, int start, int end, String expected) {
        if (!right) {
            report(code, shown(start, end), expected);
        }
        return right;
    }

    private void report(FindingCode code, String found, String expected) {
        findings.accept(new Finding(
                code,
                segment.position(),
                new Location(loop, segment.id(), element, component, repetition),
                found,
                expected));
    }

    private String shown(int start, int end) {
        String value = text.substring(start, end).replace(COMPONENT, ':').replace(REPETITION, '^');
        return value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "...";
    }
}
