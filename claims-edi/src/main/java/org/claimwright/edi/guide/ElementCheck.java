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
    private final CodeLists lists;
    private Segment segment;
    private String loop = "";
    private int element;
    private int component;

    ElementCheck(Consumer<Finding> findings, CodeLists lists) {
        this.findings = findings;
        this.lists = lists;
    }

    void check(Segment checked, SegmentRule rule) {
        segment = checked;
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
        int most = Math.max(rules.size(), segment.size());
        for (element = 1; element <= most; element++) {
            if (element > rules.size()) {
                report(FindingCode.ELEMENTS_TOO_MANY, segment.size() + " elements", rules.size() + " at most");
                return;
            }
            boolean reported = element == rule.qualifierElement() && !rule.fits(segment);
            if (!reported) {
                checkElement(rules.get(element - 1), segment.element(element));
            }
        }
    }

    private void checkElement(ElementRule rule, String value) {
        if (value.isEmpty()) {
            if (rule.isRequired()) {
                report(FindingCode.ELEMENT_MISSING, "nothing", "a value");
            }
        } else if (rule.use() == Use.UNUSED) {
            report(FindingCode.ELEMENT_NOT_USED, shown(value), "nothing");
        } else if (value.indexOf(REPETITION) >= 0) {
            checkRepetitions(rule, value);
        } else {
            checkOnce(rule, value);
        }
    }

    private void checkRepetitions(ElementRule rule, String value) {
        List<String> repetitions = segment.repetitions(element);
        if (repetitions.size() > rule.repeat()) {
            report(FindingCode.REPETITIONS_TOO_MANY, repetitions.size() + " times", rule.repeat() + " at most");
            return;
        }
        repetitions.forEach(repetition -> checkOnce(rule, repetition));
    }

    private void checkOnce(ElementRule rule, String value) {
        if (rule.isComposite()) {
            checkComponents(rule.components(), value);
        } else if (value.indexOf(COMPONENT) >= 0) {
            report(FindingCode.COMPONENTS_TOO_MANY, shown(value), "one component");
        } else {
            checkValue(rule, value, element > 1 ? segment.element(element - 1) : "");
        }
    }

    private void checkComponents(List<ElementRule> rules, String value) {
        int start = 0;
        String before = "";
        component = 1;
        while (start <= value.length()) {
            int next = value.indexOf(COMPONENT, start);
            String part = value.substring(start, next < 0 ? value.length() : next);
            if (component > rules.size()) {
                report(FindingCode.COMPONENTS_TOO_MANY, "more", rules.size() + " at most");
                break;
            }
            checkComponent(rules.get(component - 1), part, before);
            before = part;
            start = next < 0 ? value.length() + 1 : next + 1;
            component++;
        }
        for (; component <= rules.size(); component++) {
            if (rules.get(component - 1).isRequired()) {
                report(FindingCode.ELEMENT_MISSING, "nothing", "a value");
            }
        }
        component = 0;
    }

    private void checkComponent(ElementRule rule, String value, String before) {
        if (value.isEmpty()) {
            if (rule.isRequired()) {
                report(FindingCode.ELEMENT_MISSING, "nothing", "a value");
            }
        } else if (rule.use() == Use.UNUSED) {
            report(FindingCode.ELEMENT_NOT_USED, shown(value), "nothing");
        } else {
            checkValue(rule, value, before);
        }
    }

    private void checkValue(ElementRule rule, String value, String before) {
        if (!rule.codes().isEmpty()) {
            checkCode(rule, value);
            return;
        }
        boolean typed =
                switch (rule.type()) {
                    case DECIMAL ->
                        holds(
                                Values.isDecimal(value),
                                rule.isAmount() ? FindingCode.AMOUNT_INVALID : FindingCode.NUMBER_INVALID,
                                value,
                                "a decimal number");
                    case WHOLE -> holds(Values.isWhole(value), FindingCode.NUMBER_INVALID, value, "a whole number");
                    case DATE -> holds(Values.isDate(value), FindingCode.DATE_INVALID, value, "a date");
                    case TIME -> holds(Values.isTime(value), FindingCode.TIME_INVALID, value, "a time, HHMM");
                    default -> !rule.dated() || checkDated(value, before);
                };
        if (typed) {
            checkLength(rule, value);
            checkList(rule, value);
        }
    }

    private void checkCode(ElementRule rule, String value) {
        if (rule.codes().contains(value)) {
            return;
        }
        boolean lowerCase = rule.codes().contains(value.toUpperCase(Locale.ROOT));
        report(
                lowerCase ? FindingCode.CODE_IN_LOWER_CASE : FindingCode.CODE_INVALID,
                shown(value),
                lowerCase ? value.toUpperCase(Locale.ROOT) : Values.choice(rule.codes()));
    }

    private boolean checkDated(String value, String format) {
        if (!holds(Values.isDated(value, format), FindingCode.DATE_INVALID, value, Values.form(format))) {
            return false;
        }
        return holds(!Values.isReversed(value), FindingCode.DATE_RANGE_REVERSED, value, "the earlier date first");
    }

    private void checkLength(ElementRule rule, String value) {
        int length = rule.type() == DataType.DECIMAL || rule.type() == DataType.WHOLE
                ? Values.digits(value)
                : value.length();
        if (length > rule.most()) {
            report(FindingCode.TEXT_TOO_LONG, length + " characters", rule.most() + " at most");
        } else if (length < rule.least()) {
            report(FindingCode.TEXT_TOO_SHORT, length + " characters", rule.least() + " at least");
        }
    }

    private void checkList(ElementRule rule, String value) {
        if (!rule.list().isEmpty() && lists.has(rule.list()) && !lists.contains(rule.list(), value)) {
            report(FindingCode.CODE_UNKNOWN, shown(value), "one of the list " + rule.list());
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
                            syntax.kind() == 'E' ? shown(segment.element(element)) : "nothing",
                            syntax.described());
                }
            }
        }
    }

    private boolean holds(boolean right, FindingCode code, String value, String expected) {
        if (!right) {
            report(code, shown(value), expected);
        }
        return right;
    }

    private void report(FindingCode code, String found, String expected) {
        findings.accept(new Finding(
                code, segment.position(), new Location(loop, segment.id(), element, component), found, expected));
    }

    private static String shown(String value) {
        String text = value.replace(COMPONENT, ':').replace(REPETITION, '^');
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
