package fr.cdg62.carriere.api.retraite.referentiel;

import fr.cdg62.referentiel.api.acces.PartenaireAuthentifie;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;
import java.time.LocalDate;

/** The codes of the messages of retirement: the same for every partner, no mandate is needed. */
@Local
public interface ReferentielRetraite {
    /**
     * The codes of a list, by code.
     *
     * @param jour only those that hold on this day; null for all, past ones included
     */
    Page<CodeReferentiel> lister(
            PartenaireAuthentifie partenaire, TypeReferentiel type, LocalDate jour, DemandePage page);
}
