package fr.cdg62.finances.penalite;

import fr.cdg62.finances.api.titre.TitreVue;
import fr.cdg62.finances.api.titre.TypeTitre;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Montant;
import java.time.LocalDate;

/**
 * What is to be paid of one titre de cotisation.
 *
 * @param credite what later titres took off it, zero or more
 * @param limite last day to pay
 */
record Creance(String numero, Montant titre, Montant credite, LocalDate limite) {

    /** The claim of a titre; SAISIE_INVALIDE when it claims no cotisation. */
    static Creance de(TitreVue titre, Montant credite) {
        if (titre.type() != TypeTitre.COTISATION || titre.nature().estCredit()) {
            throw new DemandeRefusee(
                    CodeProbleme.SAISIE_INVALIDE,
                    "Le titre %s ne réclame pas de cotisation : aucune pénalité ne s'y calcule."
                            .formatted(titre.numero()),
                    "titre");
        }
        return new Creance(titre.numero(), titre.montant(), credite, titre.dateLimite());
    }

    Montant reste() {
        return titre.moins(credite);
    }

    String detail() {
        String texte = "titre " + numero + ", " + titre.texte();
        return credite.estNul() ? texte : texte + " − " + credite.texte() + " de réduction ou d'annulation";
    }
}
