package fr.cdg62.carriere.classement.chargement;

import fr.cdg62.carriere.api.fichier.FauteLigne;
import fr.cdg62.carriere.api.grille.RapportChargement;
import fr.cdg62.carriere.classement.VersionDeTable;
import fr.cdg62.carriere.fichier.FichierCsv;
import fr.cdg62.carriere.fichier.LigneFichier;
import fr.cdg62.referentiel.api.demarrage.LigneCsv;
import fr.cdg62.socle.calendrier.DateFrancaise;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reads a file of one nature of tables: every faulty line is told, then every inconsistent version, and nothing is
 * published unless all is well.
 *
 * @param <L> rows of this nature
 */
final class LectureFichier<L> {
    private final List<VersionDeTable<L>> publiees;
    private final Function<List<L>, List<VersionDeTable<L>>> grouper;
    private final Function<LigneCsv, L> lire;
    private final Function<L, Rangee> controler;
    private final List<VersionDeTable<L>> nouvelles = new ArrayList<>();
    private final List<String> changements = new ArrayList<>();
    private int inchangees;

    LectureFichier(
            List<L> publiees,
            Function<List<L>, List<VersionDeTable<L>>> grouper,
            Function<LigneCsv, L> lire,
            Function<L, Rangee> controler) {
        this.publiees = grouper.apply(publiees);
        this.grouper = grouper;
        this.lire = lire;
        this.controler = controler;
    }

    RapportChargement charger(String csv, Set<String> colonnes, Consumer<VersionDeTable<L>> publier, boolean essai) {
        FichierCsv fichier = FichierCsv.lire(csv, colonnes);
        List<L> lues = new ArrayList<>();
        fichier.lignes().forEach(ligne -> fichier.essayer(ligne, this::lire).ifPresent(lues::add));
        if (!fichier.estFautif()) {
            grouper.apply(lues).forEach(version -> etudier(fichier, version));
        }
        boolean ecrit = !essai && !fichier.estFautif();
        if (ecrit) {
            nouvelles.forEach(publier);
        }
        return new RapportChargement(ecrit, fichier.lignes().size(), inchangees, changements, fichier.fautes());
    }

    private L lire(LigneFichier ligne) {
        try {
            return lire.apply(new LigneCsv("fichier", ligne.numero(), ligne.valeurs()));
        } catch (IllegalStateException faute) {
            String message = faute.getMessage();
            String colonne = message.replaceFirst(".*colonne ([^ ]+) : .*", "$1");
            throw ligne.refus(colonne, message.replaceFirst(".*? : ", ""), faute);
        }
    }

    private void etudier(FichierCsv fichier, VersionDeTable<L> version) {
        List<VersionDeTable<L>> avant =
                publiees.stream().filter(version::memeTable).toList();
        if (avant.stream().anyMatch(publiee -> publiee.debut().equals(version.debut()))) {
            confronter(fichier, version, avant);
            return;
        }
        avant.stream()
                .filter(publiee -> publiee.debut().isAfter(version.debut()))
                .findFirst()
                .ifPresent(recente -> noter(
                        fichier,
                        version,
                        "une version plus récente est publiée depuis le " + DateFrancaise.courte(recente.debut())));
        List<String> fautes =
                ControleTable.fautes(version.lignes().stream().map(controler).toList());
        fautes.forEach(faute -> noter(fichier, version, faute));
        if (!fichier.estFautif()) {
            accepter(version, avant);
        }
    }

    private void confronter(FichierCsv fichier, VersionDeTable<L> version, List<VersionDeTable<L>> avant) {
        boolean memes = avant.stream()
                .filter(publiee -> publiee.debut().equals(version.debut()))
                .allMatch(publiee -> memesLignes(publiee, version));
        if (memes) {
            inchangees += version.lignes().size();
        } else {
            noter(
                    fichier,
                    version,
                    "une version publiée ne change pas : donnez à la nouvelle une autre date de début,"
                            + " l'ancienne sera fermée la veille");
        }
    }

    private boolean memesLignes(VersionDeTable<L> publiee, VersionDeTable<L> version) {
        List<Rangee> deja = publiee.lignes().stream().map(controler).toList();
        List<Rangee> lues = version.lignes().stream().map(controler).toList();
        return deja.size() == lues.size() && deja.containsAll(lues);
    }

    private void accepter(VersionDeTable<L> version, List<VersionDeTable<L>> avant) {
        nouvelles.add(version);
        changements.add("%s : nouvelle version au %s, %d lignes"
                .formatted(
                        nom(version),
                        DateFrancaise.courte(version.debut()),
                        version.lignes().size()));
        avant.forEach(publiee -> changements.add("%s : version du %s fermée au plus tard la veille"
                .formatted(nom(version), DateFrancaise.courte(publiee.debut()))));
    }

    private static String nom(VersionDeTable<?> version) {
        return version.origine().isEmpty() ? version.cle() : version.cle() + " (" + version.origine() + ")";
    }

    private static void noter(FichierCsv fichier, VersionDeTable<?> version, String message) {
        fichier.noter(new FauteLigne(
                0, "", "%s au %s : %s".formatted(nom(version), DateFrancaise.courte(version.debut()), message)));
    }
}
