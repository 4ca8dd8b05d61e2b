package org.claimwright.web;

import jakarta.faces.application.ResourceHandler;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.claimwright.people.AccessTokens;
import org.claimwright.people.FirstStart;
import org.claimwright.people.SignIn;
import org.claimwright.practices.PracticeScope;

/**
 * Lets a request through to a page of {@link Route} that the person's role may open, inside the practice they work in.
 * Everything else is refused: an unlisted path is not found, for anybody.
 */
public final class RouteGuard extends HttpFilter {
    private static final String BEARER = "Bearer ";

    @Inject
    private WorkPlace workPlace;

    @Inject
    private SignIn signIn;

    @Inject
    private FirstStart firstStart;

    @Inject
    private AccessTokens tokens;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getServletPath().startsWith(ResourceHandler.RESOURCE_IDENTIFIER + "/")) {
            chain.doFilter(request, response);
            return;
        }
        Route route = Route.at(request.getServletPath()).orElse(null);
        if (route == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (route.isForMachines()) {
            admitMachine(request, response, chain);
        } else if (request.getUserPrincipal() == null) {
            admitAnonymous(route, request, response, chain);
        } else {
            admitSignedIn(route, request, response, chain);
        }
    }

    /** A session opens nothing here, only a key: so no page of another site can use a person's sign-in. */
    private void admitMachine(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var practice = Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.startsWith(BEARER))
                .flatMap(header ->
                        tokens.practiceOf(header.substring(BEARER.length()).strip()));
        if (practice.isPresent()) {
            workIn(practice.get(), request, response, chain);
        } else {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.setHeader("WWW-Authenticate", "Bearer");
        }
    }

    private void admitAnonymous(
            Route route, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Route door = firstStart.pending() ? Route.FIRST_START : Route.SIGN_IN;
        if (route == door) {
            chain.doFilter(request, response);
        } else if (route == Route.FIRST_START) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            response.sendRedirect(request.getContextPath() + door.path() + wayBack(route, request));
        }
    }

    /** What the sign-in page needs to lead back, and to say that a session ended. */
    private static String wayBack(Route route, HttpServletRequest request) {
        String query = request.getQueryString();
        String wanted = query == null ? route.path() : route.path() + "?" + query;
        boolean ended = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        return "?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8) + (ended ? "&ended=true" : "");
    }

    private void admitSignedIn(Route route, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        workPlace.refresh(signIn.membershipsOf(workPlace.getPerson().id()));
        if (route == Route.SIGN_IN) {
            response.sendRedirect(request.getContextPath() + workPlace.home().path());
        } else if (route == Route.FIRST_START) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (route.isForAnySignedIn()) {
            chain.doFilter(request, response);
        } else if (workPlace.opens(route)) {
            workIn(workPlace.getHere().practiceId(), request, response, chain);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    @SuppressWarnings("try") // The scope is held while the page works, and not asked for anything.
    private void workIn(int practiceId, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try (PracticeScope practice = PracticeScope.open(practiceId)) {
            chain.doFilter(request, response);
        }
    }
}
