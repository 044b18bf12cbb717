package fr.cdg62.finances.api.titre;

import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;
import java.util.List;

/** Titres de recettes already issued; issuing is done by the missions of this module, inside their transaction. */
@Local
public interface Titres {

    /** Titres of one collectivité, or of all for the CdG, without their lines. */
    Page<TitreResume> liste(RechercheTitres recherche);

    /** One titre with its lines; INTROUVABLE when unknown or another collectivité's. */
    TitreVue lire(long id);

    /** Titres that come from one object of one collectivité, in the order of issue. */
    List<TitreVue> parOrigine(String siren, String origine);
}
