package org.claimwright.web.reports;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.reporting.AgeBucket;
import org.claimwright.reporting.AgedReceivables;
import org.claimwright.reporting.AgedReport;
import org.claimwright.reporting.AgedRow;
import org.claimwright.web.WorkPlace;

/** The receivables exactly as the page shows them, as comma-separated rows (RFC 4180) for a spreadsheet. */
@WebServlet("/reports/receivables.csv")
public class ReceivablesFileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient AgedReceivables receivables;

    @Inject
    private transient Debtors debtors;

    @Inject
    private transient BusinessClock clock;

    @Inject
    private transient WorkPlace workPlace;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var question = Question.read(
                request.getParameter("as-of"),
                request.getParameter("from"),
                request.getParameter("rows"),
                clock.today(workPlace.getHere().timeZone()));
        var day = question.asOf().day();
        var report = question.byAccount()
                ? receivables.byAccount(day, question.from())
                : receivables.byDebtor(day, question.from());
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"receivables-" + day + ".csv\"");
        response.getOutputStream().write(file(report).getBytes(StandardCharsets.UTF_8));
    }

    private String file(AgedReport report) {
        var names = debtors.names(report.rows().stream().map(AgedRow::debtor).toList());
        var head = Stream.of(
                        Stream.of("Who owes"),
                        Stream.of(AgeBucket.values()).map(AgeBucket::words),
                        Stream.of("Total", "Past 90"))
                .flatMap(each -> each)
                .toList();
        var rows = report.rows().stream().map(row -> cells(names.get(row.debtor()), row));
        return Stream.of(Stream.of(head), rows, Stream.of(cells("All receivables", report.total())))
                .flatMap(each -> each)
                .map(ReceivablesFileServlet::line)
                .collect(Collectors.joining());
    }

    private static List<String> cells(String name, AgedRow row) {
        return Stream.of(
                        Stream.of(name),
                        Stream.of(AgeBucket.values())
                                .map(bucket -> row.in(bucket).toString()),
                        Stream.of(row.total().toString(), row.past90().toString()))
                .flatMap(each -> each)
                .toList();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(ReceivablesFileServlet::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A name that a spreadsheet could take for a formula begins with an apostrophe; amounts may be negative. */
    private static String quoted(String cell) {
        var safe = cell.matches("[=+@\\t\\r].*|-(?!\\d+\\.\\d{2}$).*") ? "'" + cell : cell;
        return safe.matches("[^\",\\r\\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
