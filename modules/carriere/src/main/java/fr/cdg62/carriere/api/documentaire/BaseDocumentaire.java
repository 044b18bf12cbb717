package fr.cdg62.carriere.api.documentaire;

import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;
import java.util.List;

/** Provisions, explanations, models of acts and veille, each with its dates of validity. */
@Local
public interface BaseDocumentaire {
    /** Documents in force at a date; an agent only finds provisions. */
    Page<FicheVue> chercher(RechercheFiches recherche);

    /** Every version of a document, the latest first; INTROUVABLE for an agent when it is no provision. */
    List<FicheVue> versions(String code);

    /** Publishes a document or a new version of one. */
    FicheVue publier(NouvelleFiche nouvelle);
}
