package fr.cdg62.carriere.api.aptitude;

import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;
import java.util.List;

/** The lists that everybody may read, without an account. */
@Local
public interface PublicationListes {

    /** Published lists that still hold somebody, the latest first. */
    Page<ListePublique> listes(NatureListe nature, DemandePage page);

    /** One published list; INTROUVABLE while it is not published. */
    ListePublique liste(long id);

    /** Those who are still on it today, by alphabetical order. */
    List<InscritPublic> inscrits(long id);
}
