package fr.cdg62.referentiel.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The types of documents accepted: what a mairie works with, and nothing that executes. */
enum TypeAccepte {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg jpeg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    CSV("text/csv", "csv"),
    TXT("text/plain", "txt"),
    XML("application/xml", "xml");

    private final String mime;
    private final String extensions;

    TypeAccepte(String mime, String extensions) {
        this.mime = mime;
        this.extensions = extensions;
    }

    String mime() {
        return mime;
    }

    /** The type of an extension, given in lower case without its dot. */
    static Optional<TypeAccepte> parExtension(String extension) {
        return Arrays.stream(values())
                .filter(t -> List.of(t.extensions.split(" ")).contains(extension))
                .findFirst();
    }
}
