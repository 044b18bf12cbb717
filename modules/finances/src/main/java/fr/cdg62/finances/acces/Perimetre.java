package fr.cdg62.finances.acces;

import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.saisie.Saisie;

/** Whose objects a list shows: those of one collectivité that the caller sees or, for the CdG alone, of all of them. */
public final class Perimetre {
    private Perimetre() {}

    /**
     * Goes on only when the caller may read this list.
     *
     * @param siren null for all collectivités
     * @throws DemandeRefusee INTROUVABLE for a collectivité that he does not see; SAISIE_INVALIDE on {@code siren} when he
     *     is not of the CdG and names none
     */
    public static void exiger(Acces acces, String siren) {
        if (siren != null || !acces.estCdg()) {
            acces.exigerCollectivite(Saisie.present(siren, "siren"));
        }
    }
}
