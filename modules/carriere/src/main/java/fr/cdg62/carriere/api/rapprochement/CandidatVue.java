package fr.cdg62.carriere.api.rapprochement;

import java.time.LocalDate;
import java.util.List;

/**
 * A record that resembles another.
 *
 * @param nirFin last five characters of the NIR
 * @param raisons why it resembles, in French
 */
public record CandidatVue(
        long agent,
        String nom,
        String prenom,
        LocalDate dateNaissance,
        String siren,
        String nirFin,
        List<String> raisons) {}
