package fr.cdg62.referentiel.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** The bytes of a document, under the document's own id: it has no life, no version and no id of its own. Read by
 * this entity, written without it. */
@Entity
@Table(name = "referentiel_document_contenu")
class ContenuDocument {
    @Id
    @Column(name = "document")
    private long document;

    @Lob
    @Column(name = "contenu", nullable = false, updatable = false)
    private byte[] contenu;

    protected ContenuDocument() {}

    byte[] octets() {
        return contenu.clone();
    }

    @Override
    public String toString() {
        return "Contenu du document " + document;
    }
}
