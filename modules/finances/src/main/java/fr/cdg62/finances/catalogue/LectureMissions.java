package fr.cdg62.finances.catalogue;

import fr.cdg62.finances.api.catalogue.Cercle;
import fr.cdg62.finances.api.catalogue.MissionVue;
import fr.cdg62.finances.donnees.LigneCsv;
import java.util.List;

/** Reads the file of the missions. */
final class LectureMissions {
    private LectureMissions() {}

    /** The missions, in the order of the guide. */
    static List<MissionVue> missions() {
        return LigneCsv.fichier("missions.csv").stream()
                .map(LectureMissions::mission)
                .toList();
    }

    private static MissionVue mission(LigneCsv ligne) {
        String alias = ligne.texte("alias");
        return new MissionVue(
                ligne.texte("code"),
                ligne.texte("libelle"),
                alias.isEmpty() ? List.of() : List.of(alias.split("\\|", -1)),
                Cercle.valueOf(ligne.texte("cercle")),
                ligne.oui("socle_commun"),
                ligne.texte("restriction_socle_commun"),
                ligne.oui("toutes_collectivites"),
                ligne.texte("convention"),
                ligne.texte("service"),
                ligne.texte("contact"),
                ligne.texte("presentation"),
                ligne.texte("module"),
                ligne.validite());
    }
}
