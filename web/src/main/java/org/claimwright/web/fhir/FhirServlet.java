package org.claimwright.web.fhir;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * Takes a transaction Bundle of FHIR R4 for the practice of the caller's key: all of it is worked with in one transaction. The
 * same bundle again changes nothing. Resources are not read or changed one by one.
 */
@WebServlet("/fhir")
public final class FhirServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int MEDIA_TYPE_WRONG = HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE;
    private static final int UNPROCESSABLE = 422;

    @Inject
    private transient FhirJson json;

    @Inject
    private transient BundleIntake intake;

    @Resource
    private transient UserTransaction transaction;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var type = request.getContentType();
        if (type == null || !type.startsWith(FhirJson.TYPE)) {
            refuse(response, MEDIA_TYPE_WRONG, IssueType.NOTSUPPORTED, "send it as " + FhirJson.TYPE);
            return;
        }
        var bundle = json.bundle(request.getInputStream().readAllBytes());
        if (bundle.isEmpty()) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST, IssueType.STRUCTURE, "this is no Bundle of FHIR R4");
        } else if (bundle.get().getType() != BundleType.TRANSACTION) {
            refuse(response, UNPROCESSABLE, IssueType.VALUE, "the Bundle is not of the type transaction");
        } else {
            answer(response, HttpServletResponse.SC_OK, taken(bundle.get()));
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        refuse(
                response,
                HttpServletResponse.SC_METHOD_NOT_ALLOWED,
                IssueType.NOTSUPPORTED,
                "only POST of a transaction Bundle is taken");
    }

    private Bundle taken(Bundle bundle) throws ServletException {
        try {
            transaction.begin();
            try {
                var answer = Answers.of(bundle, intake.take(bundle));
                transaction.commit();
                return answer;
            } catch (RuntimeException e) {
                transaction.rollback();
                throw e;
            }
        } catch (NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException e) {
            throw new ServletException(e);
        }
    }

    private void refuse(HttpServletResponse response, int status, IssueType type, String why) throws IOException {
        answer(response, status, Answers.refused(type, why));
    }

    private void answer(HttpServletResponse response, int status, IBaseResource resource) throws IOException {
        response.setStatus(status);
        response.setContentType(FhirJson.TYPE);
        response.setCharacterEncoding("UTF-8");
        response.getOutputStream().write(json.written(resource));
    }
}
