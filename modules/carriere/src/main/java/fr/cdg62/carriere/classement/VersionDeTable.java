package fr.cdg62.carriere.classement;

import fr.cdg62.carriere.api.classement.LigneTable;
import fr.cdg62.carriere.api.classement.NatureClassement;
import fr.cdg62.carriere.api.classement.TableVue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The rows of a table that begin on the same day. */
public record VersionDeTable<L>(String cle, String origine, LocalDate debut, List<L> lignes) {
    /** Groups rows, in their order. */
    public static <L> List<VersionDeTable<L>> grouper(
            List<L> lignes, Function<L, String> cle, Function<L, String> origine, Function<L, Validite> validite) {
        Map<List<Object>, VersionDeTable<L>> versions = new LinkedHashMap<>();
        for (L ligne : lignes) {
            LocalDate debut = validite.apply(ligne).periode().debut();
            List<Object> groupe = List.of(cle.apply(ligne), origine.apply(ligne), debut);
            versions.computeIfAbsent(
                            groupe,
                            inconnu -> new VersionDeTable<>(
                                    cle.apply(ligne), origine.apply(ligne), debut, new ArrayList<>()))
                    .lignes()
                    .add(ligne);
        }
        return List.copyOf(versions.values());
    }

    public static List<VersionDeTable<LigneAvancement>> avancements(List<LigneAvancement> lignes) {
        return grouper(lignes, ligne -> ligne.de() + ">" + ligne.vers(), ligne -> "", LigneAvancement::validite);
    }

    public static List<VersionDeTable<LigneNomination>> nominations(List<LigneNomination> lignes) {
        return grouper(lignes, LigneNomination::regle, LigneNomination::origine, LigneNomination::validite);
    }

    public boolean memeTable(VersionDeTable<?> autre) {
        return cle.equals(autre.cle()) && origine.equals(autre.origine());
    }

    public static TableVue vueAvancement(VersionDeTable<LigneAvancement> version) {
        return version.vue(
                NatureClassement.AVANCEMENT,
                version.lignes().get(0).validite(),
                ligne -> new LigneTable(
                        ligne.deEchelon(),
                        ligne.tranche().min(),
                        ligne.tranche().max(),
                        String.valueOf(ligne.versEchelon()),
                        ligne.formule().texte()));
    }

    public static TableVue vueNomination(VersionDeTable<LigneNomination> version) {
        return version.vue(
                NatureClassement.NOMINATION,
                version.lignes().get(0).validite(),
                ligne -> new LigneTable(
                        ligne.deEchelon(),
                        ligne.tranche().min(),
                        ligne.tranche().max(),
                        ligne.arrivee(),
                        ligne.formule() == null
                                ? "selon le texte"
                                : ligne.formule().texte()));
    }

    private TableVue vue(NatureClassement nature, Validite validite, Function<L, LigneTable> ligne) {
        return new TableVue(
                nature,
                cle,
                origine,
                validite.periode(),
                validite.texte(),
                validite.marque(),
                lignes.stream().map(ligne).toList());
    }
}
