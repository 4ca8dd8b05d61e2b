package org.claimwright.web.claims;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.claimwright.claims.ClaimId;
import org.claimwright.claims.ClaimRegister;

/** The bytes of the 837P that a claim left in, to be kept. */
@WebServlet("/claims/837p")
public class SentFileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ClaimRegister register;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = request.getParameter("claim");
        if (id == null || !id.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var sent = register.claim(new ClaimId(Long.parseLong(id))).sent();
        var content = sent == null ? null : register.file(sent.batch()).orElse(null);
        if (content == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/EDI-X12");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + sent.reference() + ".edi\"");
        response.getOutputStream().write(content);
    }
}
