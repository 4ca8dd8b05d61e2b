package org.claimwright.web.encounters;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonStructure;
import jakarta.json.stream.JsonCollectors;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** What a script of a page asked for, as JSON. */
final class Answer {
    private Answer() {}

    static void send(HttpServletResponse response, JsonStructure json) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        Json.createWriter(response.getWriter()).write(json);
    }

    static JsonArrayBuilder array(Stream<String> texts) {
        return Json.createArrayBuilder(texts.map(Json::createValue).collect(JsonCollectors.toJsonArray()));
    }
}
