package fr.cdg62.extranet.appel;

import jakarta.ws.rs.core.Response;

/** Answers that carry the version of what they show. */
public final class Corps {

    private Corps() {}

    /** 200 with the object and its version as {@code ETag}, to give back in {@code If-Match}. */
    public static Response versionne(Object corps, long version) {
        return Response.ok(corps).tag(Long.toString(version)).build();
    }
}
