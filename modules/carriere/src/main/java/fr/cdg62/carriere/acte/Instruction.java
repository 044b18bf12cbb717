package fr.cdg62.carriere.acte;

import fr.cdg62.carriere.api.acte.NouvelActe;
import fr.cdg62.carriere.api.acte.TypeActe;
import fr.cdg62.carriere.api.parcours.Changement;
import fr.cdg62.carriere.api.parcours.NatureFait;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.carriere.avancement.nomination.ClassementAuGrade;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.carriere.chronologie.Traduction;
import fr.cdg62.carriere.classement.Classements;
import fr.cdg62.carriere.controle.ActeEtudie;
import fr.cdg62.carriere.echelon.calcul.ControleAvancement;
import fr.cdg62.carriere.echelon.calcul.Projecteur;
import fr.cdg62.carriere.grille.Grilles;
import fr.cdg62.carriere.parcours.Acte;
import fr.cdg62.carriere.parcours.Carriere;
import fr.cdg62.carriere.parcours.Chronologies;
import fr.cdg62.carriere.parcours.EcritureActes;
import fr.cdg62.referentiel.api.agent.Agents;
import fr.cdg62.referentiel.api.parametre.Parametres;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Gathers what the rules need to judge an act. */
@ApplicationScoped
class Instruction {
    @Inject
    private Chronologies chronologies;

    @Inject
    private EcritureActes ecriture;

    @Inject
    private Agents agents;

    @Inject
    private Parametres parametres;

    @Inject
    private Grilles grilles;

    @Inject
    private Projecteur projecteur;

    @Inject
    private Classements classements;

    @Inject
    private DecisionsPrises decisions;

    @Inject
    private Horloge horloge;

    ActeEtudie etude(Carriere carriere, NouvelActe acte) {
        List<Fait> faits = acte.changements().stream().map(Traduction::fait).toList();
        exigerGrades(acte);
        Chronologie avant = chronologies.de(carriere.id());
        return new ActeEtudie(
                acte,
                faits,
                avant,
                Chronologie.de(tous(avant, faits)),
                agents.lire(carriere.agent()).dateNaissance(),
                horloge.aujourdHui(),
                parametres::serie,
                (grade, jour) -> Optional.ofNullable(grilles.toutes(jour).get(grade)),
                () -> new ControleAvancement(projecteur.pret()),
                () -> new ClassementAuGrade(projecteur.pret(), classements.regleAvancement()),
                decisions.de(carriere.id()));
    }

    /** A grade of an earlier system may be unknown here; one of today is not. */
    private void exigerGrades(NouvelActe acte) {
        if (acte.type() != TypeActe.REPRISE) {
            acte.changements().stream()
                    .filter(changement -> changement.nature() == NatureFait.SITUATION)
                    .map(Changement::code)
                    .forEach(grilles::exigerGrade);
        }
    }

    /** The first act of a career says the statut; the employment is added when it does not. */
    static NouvelActe completer(NouvelActe acte, String siren) {
        Saisie.exiger(
                dit(acte, NatureFait.STATUT),
                "Le premier acte d'une carrière dit si l'agent est stagiaire, titulaire ou contractuel.",
                "changements");
        if (dit(acte, NatureFait.EMPLOI)) {
            return acte;
        }
        List<Changement> changements = new ArrayList<>(acte.changements());
        changements.add(new Changement(
                NatureFait.EMPLOI, acte.dateEffet(), null, null, null, null, null, null, null, siren, null));
        return new NouvelActe(
                acte.type(),
                acte.numero(),
                acte.dateSignature(),
                acte.dateEffet(),
                acte.dateDemande(),
                acte.enfant(),
                changements);
    }

    private static boolean dit(NouvelActe acte, NatureFait nature) {
        return acte.changements().stream().anyMatch(c -> c.nature() == nature);
    }

    /** Without a réintégration, the position it ended would go on: over another one, the annulment is refused. */
    void exigerAnnulable(Acte acte) {
        long carriere = acte.carriere().id();
        List<Fait> retires = ecriture.changements(carriere).getOrDefault(acte.id(), List.of()).stream()
                .map(Traduction::fait)
                .toList();
        List<Fait> restants = new ArrayList<>(tous(chronologies.de(carriere), List.of()));
        retires.forEach(restants::remove);
        List<Fait> positions = restants.stream()
                .filter(fait -> fait.nature() == NatureFait.POSITION)
                .toList();
        Chronologie apres = Chronologie.de(restants);
        for (Fait fait : positions) {
            boolean interrompt = ActeEtudie.type(fait) != TypePosition.ACTIVITE
                    && apres.position(fait.du().minusDays(1)) != TypePosition.ACTIVITE
                    && positions.stream().anyMatch(autre -> recouvre(autre, fait));
            if (interrompt) {
                throw new DemandeRefusee(
                        CodeProbleme.POSITION_CHEVAUCHEMENT,
                        "Sans cet acte, deux positions se chevaucheraient : annulez d'abord celui qui a suivi.",
                        "acte");
            }
        }
    }

    private static boolean recouvre(Fait autre, Fait fait) {
        return !autre.equals(fait)
                && ActeEtudie.type(autre) != TypePosition.ACTIVITE
                && autre.du().isBefore(fait.du())
                && autre.periode().contient(fait.du());
    }

    private static List<Fait> tous(Chronologie avant, List<Fait> faits) {
        return Stream.concat(Stream.of(NatureFait.values()).flatMap(n -> avant.de(n).stream()), faits.stream())
                .toList();
    }
}
