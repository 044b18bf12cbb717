package fr.cdg62.finances.api.cotisation;

import jakarta.ejb.Local;

/** Bases of the pay that the CdG makes for a collectivité: a declaration equals them to the cent (R-COT-13). */
@Local
public interface BasesPaie {

    /**
     * Records what the DSN of a month says; a later record of the same month replaces it, the former one is kept.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee SAISIE_INVALIDE on the faulty field, on {@code mois} when no
     *     convention of paie à façon covers it; INTROUVABLE
     */
    BasePaie constater(String siren, BasePaie base);
}
