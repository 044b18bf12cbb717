package fr.cdg62.extranet.appel;

import jakarta.ws.rs.core.Response;

/** Answers that are a PDF document. */
public final class Pdf {

    /** Media type of PDF documents. */
    public static final String TYPE_MIME = "application/pdf";

    private Pdf() {}

    /** 200 with the document, shown by the browser and saved under this name. */
    public static Response document(byte[] contenu, String nom) {
        return Response.ok(contenu, TYPE_MIME)
                .header("Content-Disposition", "inline; filename=\"" + nom + ".pdf\"")
                .build();
    }
}
