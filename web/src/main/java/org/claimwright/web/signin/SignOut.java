package org.claimwright.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.claimwright.web.Route;

/** Ends a person's work: the session and all that it remembered are gone. */
@Named
@RequestScoped
public class SignOut {
    @Inject
    private ExternalContext external;

    public void leave() throws ServletException, IOException {
        ((HttpServletRequest) external.getRequest()).logout();
        external.invalidateSession();
        external.redirect(external.getRequestContextPath() + Route.SIGN_IN.path());
    }
}
