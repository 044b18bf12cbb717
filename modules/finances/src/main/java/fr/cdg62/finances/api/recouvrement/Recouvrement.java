package fr.cdg62.finances.api.recouvrement;

import fr.cdg62.finances.api.cotisation.DeclarationVue;
import fr.cdg62.finances.api.cotisation.calcul.Periodicite;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;
import java.time.LocalDate;
import java.time.YearMonth;

/** Declarations awaited, late ones and taxation d'office (R-COT-5, 6, 12); reserved to CDG_FINANCES. */
@Local
public interface Recouvrement {

    /**
     * Registers, for a collectivité, the declaration of the period that holds the month, with its échéance and its
     * reminders. Doing it again changes nothing.
     *
     * @return last day to declare, or null when the collectivité owes nothing for that period
     */
    LocalDate attendre(String siren, YearMonth mois);

    /**
     * Fixes how often a collectivité declares, from 1 January of a year.
     *
     * @param reference décision or letter that asks for it, 1 to 200 characters
     * @throws fr.cdg62.socle.probleme.DemandeRefusee PERIODICITE_NON_OUVERTE when its effectif does not allow it
     */
    void fixerPeriodicite(String siren, Periodicite periodicite, int annee, String reference);

    /** Declarations still missing after their échéance, the oldest first. */
    Page<RetardVue> retards(DemandePage page);

    /**
     * Taxation d'office of a period that stays undeclared after the second reminder: a provisional DEPOSEE declaration
     * on the average of the last bases plus a majoration (R-COT-12).
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee TAXATION_IMPOSSIBLE when it is too early or nothing was ever
     *     declared, DECLARATION_EXISTANTE when the period is declared
     */
    DeclarationVue taxerDOffice(String siren, YearMonth mois);
}
