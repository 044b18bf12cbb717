package fr.cdg62.carriere.retraite.retablissement;

import fr.cdg62.carriere.api.retraite.retablissement.RetablissementVue;
import fr.cdg62.carriere.impression.Destinataire;
import fr.cdg62.socle.calendrier.DateFrancaise;
import fr.cdg62.socle.impression.CodeBarres;
import java.math.BigDecimal;
import java.util.List;

/** The form, as the template names things. */
record FormulaireImprimable(
        Destinataire destinataire,
        String agent,
        String nir,
        String naissance,
        String employeur,
        String siren,
        String dernierJourPaye,
        String radiation,
        int indiceBrut,
        String services,
        String limite,
        List<Ligne> periodes,
        CodeBarres code) {
    private static final int CENT = 100;

    static FormulaireImprimable de(RetablissementVue rtb, String nir, String naissance, Destinataire employeur) {
        return new FormulaireImprimable(
                employeur,
                rtb.agent(),
                nir,
                naissance,
                employeur.nom(),
                rtb.siren(),
                DateFrancaise.courte(rtb.dernierJourPaye()),
                DateFrancaise.courte(rtb.radiation()),
                rtb.indiceBrut(),
                rtb.services(),
                DateFrancaise.courte(rtb.limite()),
                rtb.periodes().stream().map(FormulaireImprimable::ligne).toList(),
                CodeBarres.de("RTB-" + rtb.id()));
    }

    private static Ligne ligne(RetablissementVue.Situation periode) {
        return new Ligne(
                DateFrancaise.courte(periode.du()),
                DateFrancaise.courte(periode.au()),
                periode.libelle(),
                periode.part().signum() == 0 ? "non comptée" : pourcent(periode.part()));
    }

    private static String pourcent(BigDecimal part) {
        return part.multiply(BigDecimal.valueOf(CENT))
                        .stripTrailingZeros()
                        .toPlainString()
                        .replace('.', ',') + " %";
    }

    /** One situation. */
    record Ligne(String du, String au, String libelle, String part) {}
}
