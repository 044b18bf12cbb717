package fr.cdg62.carriere.reprise;

import fr.cdg62.carriere.api.classement.Classement;
import fr.cdg62.carriere.api.reprise.ScenarioReprise;
import fr.cdg62.carriere.api.reprise.ServiceAnterieur;
import fr.cdg62.carriere.grille.Rang;
import fr.cdg62.carriere.impression.Destinataire;
import fr.cdg62.carriere.reprise.document.ArreteImprimable;
import fr.cdg62.carriere.reprise.document.ArreteImprimable.Pas;
import fr.cdg62.carriere.reprise.document.ArreteImprimable.Service;
import fr.cdg62.carriere.reprise.document.ComparaisonImprimable;
import fr.cdg62.referentiel.api.collectivite.Collectivites;
import fr.cdg62.socle.calendrier.DateFrancaise;
import fr.cdg62.socle.impression.Impression;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Prints the comparison of the schemes and the draft arrêté of classement. */
@ApplicationScoped
public class ImpressionReprise {
    private static final String GABARIT = "carriere/arrete-reprise.html";
    private static final String COMPARAISON = "carriere/comparaison-reprise.html";

    @Inject
    private Impression impression;

    @Inject
    private Collectivites collectivites;

    @Inject
    private ComparaisonReprise comparaison;

    byte[] arrete(EtudeReprise etude) {
        ScenarioReprise retenu = etude.retenu().orElseThrow(() -> pasCalcules("Le projet d'arrêté"));
        Classement classement = retenu.classement();
        return impression.produire(
                GABARIT,
                new ArreteImprimable(
                        Destinataire.de(collectivites.lire(etude.siren())),
                        etude.agent(),
                        comparaison.grade(etude.grade()).libelle(),
                        DateFrancaise.courte(etude.nomination()),
                        retenu.libelle(),
                        new Rang(classement.echelon(), classement.anciennete()).texte(),
                        "indice brut %d, indice majoré %d"
                                .formatted(classement.indiceBrut(), classement.indiceMajore()),
                        maintien(classement),
                        etude.aChoisi(),
                        !classement.verifie(),
                        etude.presentes().stream()
                                .map(ImpressionReprise::service)
                                .toList(),
                        classement.trace().etapes().stream()
                                .map(etape ->
                                        new Pas(etape.libelle(), etape.calcul(), etape.resultat(), etape.source()))
                                .toList()));
    }

    /** All the schemes side by side, each with its steps. */
    byte[] comparaison(EtudeReprise etude) {
        List<ScenarioReprise> regimes = etude.regimes().regimes();
        if (regimes.isEmpty()) {
            throw pasCalcules("La comparaison");
        }
        return impression.produire(
                COMPARAISON,
                new ComparaisonImprimable(
                        Destinataire.de(collectivites.lire(etude.siren())),
                        etude.agent(),
                        comparaison.grade(etude.grade()).libelle(),
                        DateFrancaise.courte(etude.nomination()),
                        delai(etude.option().limite()),
                        etude.presentes().stream()
                                .map(ImpressionReprise::service)
                                .toList(),
                        regimes.stream().map(ComparaisonImprimable.Regime::de).toList()));
    }

    private static String delai(LocalDate limite) {
        return limite == null ? "" : "Son choix se fait au plus tard le %s.".formatted(DateFrancaise.courte(limite));
    }

    private static DemandeRefusee pasCalcules(String document) {
        return new DemandeRefusee(
                CodeProbleme.ETAT_TRANSITION_INTERDITE, document + " s'imprime une fois les régimes calculés.");
    }

    private static String maintien(Classement classement) {
        return classement.indiceBrutMaintenu() == null
                ? ""
                : "Il conserve à titre personnel l'indice brut %d.".formatted(classement.indiceBrutMaintenu());
    }

    private static Service service(ServiceAnterieur service) {
        return new Service(
                "du %s au %s".formatted(DateFrancaise.courte(service.du()), DateFrancaise.courte(service.au())),
                service.nature().libelle(),
                service.employeur(),
                Objects.requireNonNullElse(service.preuve(), ""));
    }
}
