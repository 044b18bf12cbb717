package fr.cdg62.carriere.aptitude;

import static fr.cdg62.socle.calendrier.DateFrancaise.courte;

import fr.cdg62.carriere.aptitude.AptitudeImprimable.Ligne;
import fr.cdg62.socle.impression.Impression;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Prints the arrêté of a list and the attestations of its lauréats. */
@ApplicationScoped
class ImpressionAptitude {

    @Inject
    private Impression impression;

    byte[] arrete(ListeAptitude liste, String intitule, List<InscriptionListe> inscrits) {
        return impression.produire(
                "carriere/liste-aptitude.html",
                new AptitudeImprimable(
                        liste.numero(),
                        intitule,
                        courte(liste.etablieLe()),
                        "",
                        "",
                        inscrits.stream()
                                .map(inscrit -> new Ligne(inscrit.nom(), inscrit.prenom()))
                                .toList()));
    }

    byte[] attestation(InscriptionListe inscription, String intitule, RegleValidite regle, LocalDate jour) {
        return impression.produire(
                "carriere/attestation-aptitude.html",
                new AptitudeImprimable(
                        inscription.liste().numero(),
                        intitule,
                        courte(inscription.liste().etablieLe()),
                        courte(jour),
                        inscription
                                .validite(regle)
                                .terme()
                                .map(terme -> "jusqu'au %s inclus".formatted(courte(terme)))
                                .orElse("jusqu'à une date qui sera connue à la fin de la suspension en cours"),
                        List.of(new Ligne(inscription.nom(), inscription.prenom()))));
    }
}
