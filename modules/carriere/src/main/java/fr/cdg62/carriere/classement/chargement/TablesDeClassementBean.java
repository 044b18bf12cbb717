package fr.cdg62.carriere.classement.chargement;

import fr.cdg62.carriere.api.classement.Classement;
import fr.cdg62.carriere.api.classement.DemandeClassement;
import fr.cdg62.carriere.api.classement.NatureClassement;
import fr.cdg62.carriere.api.classement.SituationDeGrade;
import fr.cdg62.carriere.api.classement.TableVue;
import fr.cdg62.carriere.api.classement.TablesDeClassement;
import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.api.grille.RapportChargement;
import fr.cdg62.carriere.classement.Classements;
import fr.cdg62.carriere.classement.TablesClassement;
import fr.cdg62.carriere.classement.Validite.Usage;
import fr.cdg62.carriere.classement.VersionDeTable;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** See {@link TablesDeClassement}. */
@Stateless
public class TablesDeClassementBean implements TablesDeClassement {
    private static final Set<String> AVANCEMENT = Set.of(
            "de_grade",
            "vers_grade",
            "de_echelon",
            "condition_anciennete_mois_min",
            "condition_max",
            "vers_echelon",
            "fraction_anciennete",
            "plafond_mois",
            "debut",
            "source",
            "seuil_mois",
            "majoration_mois",
            "fin",
            "marque");
    private static final Set<String> NOMINATION = Set.of(
            "regle",
            "categorie_accueil",
            "vers_grade",
            "origine",
            "de_echelon",
            "borne_min_mois",
            "borne_max_mois",
            "vers_echelon",
            "fraction",
            "seuil_mois",
            "majoration_mois",
            "plafond_mois",
            "debut",
            "source",
            "fin",
            "marque");

    @Inject
    private Classements classements;

    @Inject
    private Journal journal;

    @Override
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.TOUT_CDG})
    public List<TableVue> tables() {
        TablesClassement tables = classements.tables();
        return Stream.concat(
                        VersionDeTable.avancements(tables.avancements()).stream()
                                .map(VersionDeTable::vueAvancement),
                        VersionDeTable.nominations(tables.nominations()).stream()
                                .map(VersionDeTable::vueNomination))
                .toList();
    }

    @Override
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.TOUT_CDG})
    public Classement simuler(DemandeClassement demande) {
        return classements
                .regleAvancement()
                .classer(
                        new SituationDeGrade(
                                demande.deGrade(), demande.echelon(), new Duree(demande.ancienneteJours())),
                        demande.versGrade(),
                        demande.date(),
                        Usage.COURANT);
    }

    @Override
    @RolesAllowed(Roles.CDG_CARRIERE)
    public RapportChargement charger(NatureClassement nature, String csv, boolean essai) {
        TablesClassement tables = classements.tables();
        RapportChargement rapport =
                switch (nature) {
                    case AVANCEMENT ->
                        new LectureFichier<>(
                                        tables.avancements(),
                                        VersionDeTable::avancements,
                                        LectureTables::avancement,
                                        Rangee::de)
                                .charger(csv, AVANCEMENT, classements::publierAvancement, essai);
                    case NOMINATION ->
                        new LectureFichier<>(
                                        tables.nominations(),
                                        VersionDeTable::nominations,
                                        LectureTables::nomination,
                                        Rangee::de)
                                .charger(csv, NOMINATION, classements::publierNomination, essai);
                };
        if (rapport.ecrit() && !rapport.changements().isEmpty()) {
            journal.inscrire(new Inscription(
                    null, "CLASSEMENT:" + nature, "CHARGEES", String.join(" ; ", rapport.changements())));
        }
        return rapport;
    }
}
