package org.claimwright.web.followup;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.claimwright.negotiation.CaseId;
import org.claimwright.negotiation.NegotiationLog;

/** The letter or the list of a case's agreement, byte for byte as it left. */
@WebServlet("/followup/agreement")
public class AgreementFileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient NegotiationLog log;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = request.getParameter("case");
        var isList = "list".equals(request.getParameter("part"));
        if (id == null || !id.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var asked = new CaseId(Long.parseLong(id));
        var content = isList ? log.list(asked) : log.letter(asked);
        if (content.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(isList ? "text/csv; charset=UTF-8" : "application/pdf");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"agreement-" + asked + (isList ? ".csv" : ".pdf") + "\"");
        response.getOutputStream().write(content.get());
    }
}
