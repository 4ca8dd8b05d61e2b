package org.claimwright.web.patientbilling;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.claimwright.patientbilling.StatementId;
import org.claimwright.patientbilling.StatementRun;

/** A statement as it was printed, for staff. */
@WebServlet("/patient-billing/statement")
public class StatementServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient StatementRun statements;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = asked(request);
        var pdf = id.flatMap(statements::pdf);
        if (pdf.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        send(
                response,
                "statement-" + statements.statement(id.get()).orElseThrow().number(),
                pdf.get());
    }

    static Optional<StatementId> asked(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("id"))
                .filter(text -> text.matches("\\d{1,18}"))
                .map(text -> new StatementId(Long.parseLong(text)));
    }

    static void send(HttpServletResponse response, String name, byte[] pdf) throws IOException {
        response.setContentType("application/pdf");
        response.setContentLength(pdf.length);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "inline; filename=\"" + name + ".pdf\"");
        response.getOutputStream().write(pdf);
    }
}
