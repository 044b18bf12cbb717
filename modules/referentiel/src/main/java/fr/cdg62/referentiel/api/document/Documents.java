package fr.cdg62.referentiel.api.document;

import fr.cdg62.referentiel.api.acces.PartenaireAuthentifie;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;

/** Deposit and reading of documents. A document of another collectivité answers IDE-404, as if it did not exist. */
@Local
public interface Documents {
    /**
     * Beginning of the {@code objet} of the documents that only the module that keeps them hands over, because it
     * records every reading: the pieces of the dossiers individuels.
     */
    String RESERVE = "PIECE:";

    /**
     * Keeps a document sent by the caller.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee FMT-003 (413) when it is too big; FMT-010 (field {@code nom} or
     *     {@code contenu}) when it is empty, badly named or of a type that is not accepted; FMT-006 when the antivirus
     *     refuses it; IDE-404 when the caller is
     *     not entitled to the collectivité
     */
    DocumentVue deposer(NouveauDocument document);

    /**
     * Keeps a document produced by the system itself (invoice, convention) inside its transaction; same checks of the
     * content, no check of the caller. Never to be called with something a caller sent.
     */
    DocumentVue conserver(NouveauDocument document);

    /**
     * Keeps a document sent by a partner system, under its name; same checks of the name and content as a deposit. The
     * module that calls has checked that the object was entrusted to this partner.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee FMT-003, FMT-006 and FMT-010 as {@link #deposer}
     */
    DocumentVue recevoir(PartenaireAuthentifie partenaire, NouveauDocument document);

    /** Content of a reserved document, for the module that keeps it and has checked and recorded the reading; FMT-007 as {@link #contenu}. */
    byte[] remettre(long id);

    /** Largest document accepted today, in bytes: an entry point stops reading beyond it. */
    int tailleMax();

    /** Description of a document. */
    DocumentVue lire(long id);

    /**
     * Content of a document.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee FMT-007 while the antivirus has not cleared it
     */
    byte[] contenu(long id);

    /**
     * Documents of an object, the latest first.
     *
     * @param objet {@code TYPE:id}, or {@code null} for all the documents of the collectivité
     */
    Page<DocumentVue> liste(String siren, String objet, DemandePage page);
}
