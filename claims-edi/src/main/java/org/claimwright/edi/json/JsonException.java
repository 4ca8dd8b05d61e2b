package org.claimwright.edi.json;

/** A text that is no JSON, or JSON of another form than was asked for. */
public final class JsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public JsonException(String message) {
        super(message);
    }
}
