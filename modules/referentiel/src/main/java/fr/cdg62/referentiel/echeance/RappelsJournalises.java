package fr.cdg62.referentiel.echeance;

import fr.cdg62.referentiel.api.echeance.Echeances;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.referentiel.api.outbox.Consommateur;
import fr.cdg62.referentiel.api.outbox.EvenementPublie;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;

/** Keeps in the journal that a reminder was due; written with the event's own mark, hence once. */
@Stateless
@PermitAll
public class RappelsJournalises implements Consommateur {
    @Inject
    private Journal journal;

    @Override
    public String type() {
        return Echeances.EVENEMENT_RAPPEL;
    }

    @Override
    public void traiter(EvenementPublie evenement) {
        try (JsonReader lecteur = Json.createReader(new StringReader(evenement.charge()))) {
            JsonObject rappel = lecteur.readObject();
            String detail = "%s : échéance du %s".formatted(rappel.getString("libelle"), rappel.getString("date"));
            journal.inscrire(
                    new Inscription(rappel.getString("siren", null), rappel.getString("objet"), "RAPPELEE", detail));
        }
    }
}
