package fr.cdg62.carriere.api.avancement;

import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;
import java.util.List;

/** The tableaux that everybody may read, without an account (CGFP, art. L522-26). */
@Local
public interface PublicationTableaux {

    /** Published tableaux, the latest first. */
    Page<TableauPublic> tableaux(Integer annee, DemandePage page);

    /** One published tableau; INTROUVABLE otherwise. */
    TableauPublic tableau(long id);

    /** Those inscribed, by merit. */
    List<InscritTableau> inscrits(long id);
}
