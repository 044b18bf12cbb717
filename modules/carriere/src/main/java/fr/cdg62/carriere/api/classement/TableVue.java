package fr.cdg62.carriere.api.classement;

import fr.cdg62.socle.valeur.Periode;
import java.util.List;

/**
 * A version of a table.
 *
 * @param cle {@code C1>C2}, or the code of a rule of nomination
 * @param origine services or situation that the rule takes; empty for an avancement
 * @param periode when it is in force
 * @param source text it was read in
 * @param marque how much it may be trusted
 */
public record TableVue(
        NatureClassement nature,
        String cle,
        String origine,
        Periode periode,
        String source,
        Marque marque,
        List<LigneTable> lignes) {
    public TableVue {
        lignes = List.copyOf(lignes);
    }
}
