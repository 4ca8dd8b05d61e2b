package org.claimwright.web.followup;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.claimwright.kernel.Money;
import org.claimwright.negotiation.CaseRow;
import org.claimwright.negotiation.NegotiationLog;
import org.claimwright.web.shell.Asked;
import org.claimwright.web.shell.Dates;

/** The negotiations of the practice. */
@Named
@RequestScoped
public class CasesPage {
    /** Which of them are shown. */
    public enum Show {
        ALL("All") {
            @Override
            boolean shows(CaseRow row) {
                return true;
            }
        },
        ANSWER("Negotiations to answer") {
            @Override
            boolean shows(CaseRow row) {
                return row.state().isOurTurn();
            }
        },
        OVERDUE("Past their deadline") {
            @Override
            boolean shows(CaseRow row) {
                return row.overdueSince() != null;
            }
        },
        UNDER_WAY("Under way") {
            @Override
            boolean shows(CaseRow row) {
                return !row.state().isOver();
            }
        };

        private final String words;

        Show(String words) {
            this.words = words;
        }

        abstract boolean shows(CaseRow row);

        public String getWords() {
            return words;
        }

        /** As it stands in the address. */
        public String getKey() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Inject
    private NegotiationLog log;

    private Show show;
    private List<CaseRow> rows;

    @PostConstruct
    void begin() {
        var asked = Asked.text("show");
        show = Stream.of(Show.values())
                .filter(each -> each.getKey().equals(asked))
                .findFirst()
                .orElse(Show.ALL);
        rows = log.cases().stream().filter(show::shows).toList();
    }

    public Show[] getShows() {
        return Show.values();
    }

    public Show getShow() {
        return show;
    }

    public List<CaseRow> getRows() {
        return rows;
    }

    public String getTitleOfList() {
        return rows.size() == 1 ? "1 case" : rows.size() + " cases";
    }

    public String kindOf(CaseRow row) {
        return CaseWords.kind(row.state().tone());
    }

    public String deadline(CaseRow row) {
        return row.deadline() == null ? "" : Dates.day(row.deadline());
    }

    public Money getExpected() {
        return Money.sum(rows.stream().map(CaseRow::expected).toList());
    }

    public Money getAgreed() {
        return Money.sum(rows.stream().map(CaseRow::agreed).toList());
    }

    public Money getReceived() {
        return Money.sum(rows.stream().map(CaseRow::received).toList());
    }
}
