package fr.cdg62.carriere.retraite.controle;

import fr.cdg62.carriere.api.retraite.controle.EcartCompte;
import fr.cdg62.carriere.api.retraite.controle.NatureEcart;
import fr.cdg62.socle.valeur.Periode;

/**
 * A difference over a stretch.
 *
 * @param vu the side that says something: of the careers if they do
 */
record Ecart(NatureEcart nature, Periode periode, Vu vu, String carriere, String compte) {
    /** Whether the other is the same, the day after. */
    boolean seProlonge(Ecart autre) {
        return nature == autre.nature
                && vu.siren().equals(autre.vu.siren())
                && carriere.equals(autre.carriere)
                && compte.equals(autre.compte)
                && periode.fin().plusDays(1).equals(autre.periode.debut());
    }

    Ecart jusquA(Ecart autre) {
        return new Ecart(nature, Periode.entre(periode.debut(), autre.periode.fin()), vu, carriere, compte);
    }

    Ecart comme(NatureEcart autre) {
        return new Ecart(autre, periode, vu, carriere, compte);
    }

    EcartCompte valeur() {
        return new EcartCompte(
                nature,
                nature.libelle(),
                periode.debut(),
                periode.fin(),
                vu.siren(),
                carriere,
                compte,
                nature.aFaire());
    }
}
