package org.claimwright.web.search;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.claimwright.web.WorkPlace;

/**
 * Answers the search box. What was typed comes in the body of a POST, so that no address, history or log of requests
 * holds it; a page shown for another practice than the one worked in now is refused.
 */
@WebServlet("/find")
public final class FindServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int LIMIT = 8;
    private static final int LENGTH_MAXIMUM = 80;

    @Inject
    @Any
    private transient Instance<SearchSource> sources;

    @Inject
    private transient WorkPlace workPlace;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var here = String.valueOf(workPlace.getHere().practiceId());
        if (!here.equals(request.getParameter("practice"))) {
            response.sendError(HttpServletResponse.SC_CONFLICT);
            return;
        }
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write(json(find(text(request)), request.getContextPath()).toString());
    }

    private List<SearchHit> find(String text) {
        return sources.stream()
                .flatMap(source -> source.find(text, LIMIT).stream())
                .limit(LIMIT)
                .toList();
    }

    private static String text(HttpServletRequest request) {
        var typed = Optional.ofNullable(request.getParameter("text")).orElse("").strip();
        return typed.length() <= LENGTH_MAXIMUM ? typed : typed.substring(0, LENGTH_MAXIMUM);
    }

    private static JsonArray json(List<SearchHit> hits, String contextPath) {
        var array = Json.createArrayBuilder();
        hits.forEach(hit -> array.add(Json.createObjectBuilder()
                .add("title", hit.title())
                .add("detail", hit.detail())
                .add("path", contextPath + hit.path())));
        return array.build();
    }
}
