package fr.cdg62.carriere.promotion.document;

import java.util.List;

/** What a letter about a proposal prints. */
public record Courrier(
        String titre, String collectivite, String siren, String agent, String date, List<String> paragraphes) {}
