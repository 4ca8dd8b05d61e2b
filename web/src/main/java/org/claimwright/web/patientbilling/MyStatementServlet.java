package org.claimwright.web.patientbilling;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.claimwright.patientbilling.OwnAccount;
import org.claimwright.web.WorkPlace;

/** The own statement as it was printed; another's is not found. */
@WebServlet("/my/statement")
public class MyStatementServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient OwnAccount accounts;

    @Inject
    private transient WorkPlace workPlace;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var pdf = StatementServlet.asked(request)
                .flatMap(id -> accounts.pdf(workPlace.getPerson().id(), id));
        if (pdf.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        StatementServlet.send(response, "statement", pdf.get());
    }
}
